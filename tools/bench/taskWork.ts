import type { CDPSession } from 'playwright';

type TraceEvent = {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};

/** Milliseconds of processor that each task of the page's own thread took: not what it waited for the other processes on this machine. */
const workOf = (events: readonly TraceEvent[]): number[] => {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = threads.map(({ pid, tid }) => {
    const own = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
    let end = 0;
    return own
      .filter(({ name }) => name.endsWith('RunTask'))
      .sort((a, b) => a.ts - b.ts)
      .filter(({ ts, dur = 0 }) => {
        // A task may run others within itself.
        const isOuter = ts >= end;
        if (isOuter) end = ts + dur;
        return isOuter;
      })
      .map(({ tdur = 0 }) => tdur / 1000);
  });
  return tasks.sort((a, b) => b.length - a.length)[0] ?? [];
};

/** Counts the work of each task until the answer is called. */
export const traceWork = async (devtools: CDPSession): Promise<() => Promise<number[]>> => {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) =>
      devtools.once('Tracing.tracingComplete', () => resolve()),
    );
    await devtools.send('Tracing.end');
    await complete;
    return workOf(events);
  };
};
