import { useEffect, useMemo, useState } from 'preact/hooks';
import { isAtHand, loadBones, loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import { loadWhy } from '../../content/why';
import { say as notice } from '../../hud/state/notices';
import { lang } from '../../hud/state/settings';
import type { ClassChoice } from '../../play/class/choices';
import { classChoices, mostSplit, worstMoments } from '../../play/class/choices';
import type { ClassReport, Group } from '../../play/class/report';
import { replySpread, shipSpread } from '../../play/class/spread';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';
import { Apart } from './Apart';
import type { Words } from './Choices';
import { SplitChoices, WorstChoices } from './Choices';
import { ClassTable } from './ClassTable';
import { Overview, runWords } from './Overview';
import { SpreadChart } from './SpreadChart';
import { Tools } from './Tools';

/** Decisions that are laid open. */
const MOST_SPLIT = 5;
const MOST_WORST = 5;

type Material = Omit<Words, 'say'> & {
  readonly choices: readonly ClassChoice[];
  readonly names: ReadonlyMap<string, PackTexts>;
};

/** What the report needs of its packs, in the language that is spoken; null until it is there. */
const useMaterial = ({ shown, groups, rows }: ClassReport): Material | null => {
  const [material, setMaterial] = useState<Material | null>(null);
  const spoken = lang.value;
  useEffect(() => {
    let isOld = false;
    const load = async (): Promise<void> => {
      const packs = [...new Set(groups.map(({ setup }) => setup.pack))].filter(isAtHand);
      const [bones, why, ...texts] = await Promise.all([
        loadBones(shown.setup.pack),
        loadWhy(spoken),
        ...packs.map((pack) => loadTexts(pack, spoken)),
      ]);
      const names = new Map(packs.map((pack, index) => [pack, texts[index] as PackTexts]));
      const choices = classChoices(
        rows.map(({ digest }) => digest),
        bones,
      );
      if (!isOld) setMaterial({ choices, why, names, texts: names.get(shown.setup.pack) as PackTexts });
    };
    load().catch(() => notice(t('notice.loadFailed'), true));
    return () => {
      isOld = true;
    };
  }, [shown, groups, rows, spoken]);
  return material;
};

const Spreads = ({ say, rows }: { say: Say<'class'>; rows: ClassReport['rows'] }) => {
  const [replies, ships] = useMemo(() => {
    const own = rows.map(({ digest }) => digest);
    return [replySpread(own), shipSpread(own)];
  }, [rows]);
  return (
    <section class="class-spreads paper lines">
      <h2>{say('spread.title')}</h2>
      <SpreadChart kind="replies" spread={replies} say={say} />
      <SpreadChart kind="ships" spread={ships} say={say} />
    </section>
  );
};

/** Everything that is said of a class. */
export const Report = ({ say, report }: { say: Say<'class'>; report: ClassReport }) => {
  const material = useMaterial(report);
  const { rows, shown, groups, otherAttempts } = report;
  if (!material) return null;
  const { choices, names } = material;
  const runOf = (group: Group): string =>
    runWords(
      say,
      group,
      names.get(group.setup.pack)?.missions[group.setup.mission]?.name ?? group.setup.mission,
    );
  const words = { say, texts: material.texts, why: material.why };
  return (
    <>
      <section class="class-overview paper lines">
        <Overview say={say} rows={rows} run={runOf(shown)} />
        <Tools say={say} rows={rows} />
      </section>
      <ClassTable say={say} rows={rows} />
      <Spreads say={say} rows={rows} />
      <WorstChoices words={words} choices={worstMoments(choices, MOST_WORST)} />
      <SplitChoices words={words} choices={mostSplit(choices, MOST_SPLIT)} />
      <Apart
        say={say}
        groups={groups.filter((group) => group !== shown)}
        runOf={runOf}
        others={otherAttempts}
      />
    </>
  );
};
