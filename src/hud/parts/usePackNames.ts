import { useEffect, useState } from 'preact/hooks';
import type { PackNames } from '../../content/packs';
import { loadNames } from '../../content/packs';
import type { Language } from '../../text/t';
import { t } from '../../text/t';
import { packIds } from '../state/guestPacks';
import { say } from '../state/notices';
import { lang } from '../state/settings';

type Names = Readonly<Record<string, PackNames>>;

/** What was fetched last, and in which language. */
let fetched: { readonly spoken: Language; readonly names: Names } | null = null;

/** Fetches what the packs at hand are called, so that whoever shows it next need not wait. Rejects when that cannot be loaded. */
export const fetchPackNames = async (ids: readonly string[], spoken: Language): Promise<Names> => {
  const entries = await Promise.all(ids.map(async (id) => [id, await loadNames(id, spoken)] as const));
  const names = Object.fromEntries(entries);
  fetched = { spoken, names };
  return names;
};

/** What the packs at hand and their missions are called, by id; those that are not there yet are missing. */
export const usePackNames = (): Names => {
  const spoken = lang.value;
  const ids = packIds.value;
  const known = fetched?.spoken === spoken ? fetched.names : {};
  const [names, setNames] = useState<Names>(known);
  useEffect(() => {
    const at = ids.every((id) => id in known) ? Promise.resolve(known) : fetchPackNames(ids, spoken);
    at.then(setNames).catch(() => say(t('notice.loadFailed')));
  }, [spoken, ids]);
  return names;
};
