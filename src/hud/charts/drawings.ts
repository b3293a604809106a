import { drawBranch } from './draw/drawBranch';
import { drawFixes } from './draw/drawFixes';
import { drawHours } from './draw/drawHours';
import { drawPoints } from './draw/drawPoints';
import { drawReplies } from './draw/drawReplies';
import { drawSpread } from './draw/drawSpread';
import { drawTrend } from './draw/drawTrend';
import { drawTrust } from './draw/drawTrust';

/** All charts, in one piece with the library that they are drawn with: loaded when the first of them is shown. */
export const DRAWINGS = {
  replies: drawReplies,
  fixes: drawFixes,
  trust: drawTrust,
  points: drawPoints,
  hours: drawHours,
  branch: drawBranch,
  trend: drawTrend,
  spread: drawSpread,
} as const;
export type Drawings = typeof DRAWINGS;
