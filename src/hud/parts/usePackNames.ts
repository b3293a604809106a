import { useEffect, useState } from 'preact/hooks';
import type { PackNames } from '../../content/packs';
import { loadNames } from '../../content/packs';
import { t } from '../../text/t';
import { packIds } from '../state/guestPacks';
import { say } from '../state/notices';
import { lang } from '../state/settings';

/** What the packs at hand and their missions are called, by id; empty until that is there. */
export const usePackNames = (): Readonly<Record<string, PackNames>> => {
  const [names, setNames] = useState<Readonly<Record<string, PackNames>>>({});
  const spoken = lang.value;
  const ids = packIds.value;
  useEffect(() => {
    Promise.all(ids.map(async (id) => [id, await loadNames(id, spoken)] as const))
      .then((entries) => setNames(Object.fromEntries(entries)))
      .catch(() => say(t('notice.loadFailed')));
  }, [spoken, ids]);
  return names;
};
