import type { Setup } from '../rules/types';

/** What a page that embeds the game is told, by `postMessage`. `v` changes when a field does. */
export type EmbedMessage =
  | { readonly source: 'good-point'; readonly v: 1; readonly kind: 'ready' }
  | {
      readonly source: 'good-point';
      readonly v: 1;
      readonly kind: 'progress';
      readonly setup: Setup;
      /** From 1. */
      readonly day: number;
      readonly days: number;
      /** Points so far. */
      readonly score: number;
      /** 0–100. */
      readonly trust: number;
    }
  | {
      readonly source: 'good-point';
      readonly v: 1;
      readonly kind: 'over';
      readonly setup: Setup;
      readonly score: number;
      /** What the reference player makes of the same run, in points. */
      readonly reference: number;
      /** 0–100: percent of the reference, capped. */
      readonly grade: number;
      /** 0–3. */
      readonly stars: number;
      readonly trust: number;
      /** Begun from a run that was seen to its end before: no measure of anybody. */
      readonly playedOn: boolean;
      /** The result, to be checked by replay; null where the run is too long for a code. */
      readonly code: string | null;
    }
  | {
      /** A run is over, but what the reference player makes of it could not be loaded: there is no grade. */
      readonly source: 'good-point';
      readonly v: 1;
      readonly kind: 'ungraded';
      readonly setup: Setup;
      readonly playedOn: boolean;
      readonly code: string | null;
    };

/** What to paste into a page to show an address of the game in it. */
export const embedSnippet = (address: string, title: string): string => {
  const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="960" height="640" style="border:0;max-width:100%" allow="autoplay; fullscreen; clipboard-write; web-share; screen-wake-lock" allowfullscreen></iframe>`;
};
