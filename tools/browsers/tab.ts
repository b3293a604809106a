/** A place in the window, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** An open window of a browser, with nothing kept from any other. */
export type Tab = {
  /** Opens an address; resolves once the page is loaded. */
  go(url: string): Promise<void>;
  /** What an expression comes to in the page, or its promise; it must fit into JSON. Rejects as the page does. */
  evaluate(expression: string): Promise<unknown>;
  click(point: Point): Promise<void>;
  /** A picture of the window as PNG. */
  picture(): Promise<Buffer>;
  /** Errors that the page did not catch, where the driver hears of them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

/** A browser that runs. */
export type Running = { readonly version: string; openTab(): Promise<Tab>; close(): Promise<void> };

/** A browser that may have to be installed first; rejects with `Missing` where it cannot be had. */
export type Candidate = { readonly name: string; start(): Promise<Running> };

/** Why a browser cannot be had, in a sentence. */
export class Missing extends Error {}

/** The window's inside in CSS pixels. */
export const WINDOW = { width: 1280, height: 720 } as const;

/** What a function comes to in the page. It travels as text: it may use its arguments and the page, nothing around it. */
export const ask = <Args extends unknown[], T>(
  tab: Tab,
  question: (...args: Args) => T,
  ...args: Args
): Promise<Awaited<T>> => tab.evaluate(`(${question})(...${JSON.stringify(args)})`) as Promise<Awaited<T>>;
