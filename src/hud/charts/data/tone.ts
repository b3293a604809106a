/** Whether something helped, hurt, or did neither. */
export type Tone = 'good' | 'neutral' | 'bad';

/** The tone of points (tenths) that were won or lost. */
export const toneOf = (points: number): Tone => (points > 0 ? 'good' : points < 0 ? 'bad' : 'neutral');
