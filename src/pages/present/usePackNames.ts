import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../content/packs';
import { lang } from '../../hud/state/settings';

/** What packs are called in the language that is spoken, by id, as they arrive. */
export const usePackNames = (packs: readonly string[]): Readonly<Record<string, string>> => {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const spoken = lang.value;
  useEffect(() => {
    for (const id of packs)
      loadTexts(id, spoken)
        .then(({ name }) => setNames((known) => ({ ...known, [id]: name })))
        .catch(() => undefined);
  }, [packs.join(), spoken]);
  return names;
};
