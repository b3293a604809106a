import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keep, readKept } from '../../play/device';
import { blankDraft } from '../../play/draft/new';

test('what was kept and is no draft is put aside, and a new draft leaves it there', async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  const strange = { draft: 9, tweets: 'many' };
  await keep('draft', strange);
  const { findDraft, found, keepNow, unread } = await import('./kept');
  const { replaceDraft } = await import('./state');
  await findDraft();
  expect([found.value, unread.value]).toEqual(['broken', strange]);
  replaceDraft(blankDraft('en'));
  keepNow();
  await vi.waitFor(async () => expect(await readKept('draft')).toEqual(blankDraft('en')));
  expect(await readKept('draftUnread')).toEqual(strange);
});
