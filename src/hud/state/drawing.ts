import { options } from 'preact';
import { nextTask } from './nextTask';

let first: (() => void)[] = [];

/** Does something right before the change that is underway is drawn, while the page still shows what was. */
export const beforeDrawing = (act: () => void): void => {
  first.push(act);
};

/** Tells what is done after each change is drawn, and whether a change is drawn apart from the touch that has brought it, so that neither makes the other late. */
export const arrangeDrawing = (after: () => void, isApart: () => boolean): void => {
  options.debounceRendering = (process) => {
    const draw = (): void => {
      const acts = first;
      first = [];
      for (const act of acts) act();
      process();
      after();
    };
    if (isApart()) nextTask(draw);
    else queueMicrotask(draw);
  };
};
