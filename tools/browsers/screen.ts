import { startChild } from './child';
import type { Later } from './parts';

/** Opens a screen that nobody sees, for what will not draw without one; tells the value of DISPLAY. */
export const openScreen = async (xvfb: string, later: Later): Promise<string> => {
  const screen = await startChild(
    xvfb,
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { ready: /^(\d+)\n/m },
  );
  later(screen.end);
  return `:${screen.said}`;
};
