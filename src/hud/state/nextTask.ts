const waiting: (() => void)[] = [];
let knock: (() => void) | null = null;

const open = (): (() => void) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return () => port2.postMessage(null);
};

/** Does something in a task of its own, so that a slow device can answer a touch before it; a timer would wait longer. */
export const nextTask = (act: () => void): void => {
  waiting.push(act);
  knock ??= open();
  knock();
};
