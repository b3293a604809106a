import { expect, test } from 'vitest';
import { LANGS } from '../../content/langs';
import { loadLesson } from '../../content/lesson';
import en from '../../text/en.json';
import es from '../../text/es.json';
import hi from '../../text/hi.json';

const WORDS = { en, es, hi };

test.each(LANGS)('in %s the note tells how to delete everything, in the words of the title', async (lang) => {
  const { privacy } = await loadLesson(lang);
  const { title, drop } = WORDS[lang].belongings;
  const told = privacy.points.map(({ text }) => text).join('\n');
  for (const name of [title, drop]) expect(told).toContain(name);
});
