import { useEffect, useState } from 'preact/hooks';
import { BUILT_IN, loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import { guestPacks } from '../../hud/state/guestPacks';
import { say } from '../../hud/state/notices';
import { lang } from '../../hud/state/settings';
import { t } from '../../text/t';

/** The words of every pack at hand, by its id. */
export type PackNames = Readonly<Record<string, PackTexts>>;

/** What the packs at hand and their missions are called; empty until they are there. */
export const usePackNames = (): PackNames => {
  const [names, setNames] = useState<PackNames>({});
  const spoken = lang.value;
  const guests = guestPacks.value;
  useEffect(() => {
    const ids = [...BUILT_IN, ...guests.map(({ bones }) => bones.id)];
    Promise.all(ids.map(async (id) => [id, await loadTexts(id, spoken)] as const))
      .then((entries) => setNames(Object.fromEntries(entries)))
      .catch(() => say(t('notice.loadFailed'), true));
  }, [spoken, guests]);
  return names;
};
