import { itemsOf } from '../../content/check';
import type { Step } from '../../content/checkScore';
import { loadBones } from '../../content/packs';
import { EXAMPLE_SETUP, exampleRun } from '../../play/class/example';
import type { Checked, Result } from '../../share/result';
import { writeResult } from '../../share/result';

const STUDENTS = 24;

/** Ratings that tell help from its likeness the better, the further apart they are. */
const checked = (form: Checked['form'], student: number, apart: number): Checked => ({
  form,
  ratings: itemsOf(form).map((_item, place) => {
    const good = 2 + ((student * 7 + place * 5) % 3) + apart;
    return {
      good: Math.min(4, good) as Step,
      bad: (1 + ((student * 5 + place * 7 + (place >> 1)) % 3)) as Step,
    };
  }),
});

/** Results of students that nobody is, for whoever wants to see a report before there is a class. */
export const exampleClass = async (nameOf: (student: number) => string): Promise<string> => {
  const bones = await loadBones(EXAMPLE_SETUP.pack);
  return Array.from({ length: STUDENTS }, (_, student) => {
    const result: Result = {
      ...exampleRun(student, bones),
      by: nameOf(student + 1),
      pausedSeconds: student % 5 === 0 ? 60 * student : 0,
      attempt: 1,
      playedOn: student % 11 === 10,
      checks:
        student % 4 === 3
          ? []
          : student % 4 === 2
            ? [checked('A', student, 0)]
            : [checked('A', student, 0), checked('B', student, 1)],
    };
    return writeResult(result) ?? '';
  }).join('\n');
};
