import * as z from 'zod/mini';
import { setupSchema } from '../../content/recording';
import { BALANCE } from '../../rules/balance';
import type { PackBones } from '../../rules/bones';
import { isMission } from '../../rules/schedule';
import { PLAN_IDS } from './plans';
import { showOf } from './show';
import type { Workshop } from './workshop';
import { MOST_HANDS } from './workshop';

const id = z.string().check(z.maxLength(80));
const hands = z.int().check(z.gte(0), z.lte(MOST_HANDS));
const votes = z.record(id, hands);
/** A team's name is read on a wall. */
export const LONGEST_NAME = 24;

const schema = z.strictObject({
  plan: z.enum(PLAN_IDS),
  setup: setupSchema,
  teams: z.array(z.string().check(z.maxLength(LONGEST_NAME))).check(z.minLength(1), z.maxLength(2)),
  log: z
    .array(
      z.strictObject({
        about: z.strictObject({ kind: z.enum(['tweet', 'design', 'announcement']), id }),
        option: id,
        team: z.int().check(z.gte(0), z.lte(1)),
        votes: z.nullable(votes),
      }),
    )
    .check(z.maxLength(200)),
  votes,
  picking: z.boolean(),
  slide: z.int().check(z.gte(0), z.lte(2000)),
  begunAt: z.number().check(z.gte(0)),
});

/** Reads what was kept, or what came from another window; null for anything that is no workshop of these rules. */
export const parseWorkshop = (value: unknown): Workshop | null => {
  const parsed = schema.safeParse(value);
  return parsed.success && parsed.data.setup.edition === BALANCE.edition ? parsed.data : null;
};

/** The workshop at the same place again; null where this pack could never have led there. */
export const restoreWorkshop = (workshop: Workshop, bones: PackBones): Workshop | null => {
  const { setup, log, slide } = workshop;
  if (setup.pack !== bones.id || !isMission(bones, setup.mission)) return null;
  try {
    const { slides, played } = showOf(workshop, bones);
    const decided = played.flatMap(({ stops }) => stops).filter(({ chosen }) => chosen !== null).length;
    return decided === log.length ? { ...workshop, slide: Math.min(slide, slides.length - 1) } : null;
  } catch {
    return null;
  }
};
