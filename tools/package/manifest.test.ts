import { expect, test } from 'vitest';
import { manifestOf } from './manifest';

const FILES = ['sco.html', 'game/index.html', 'game/assets/a b&c.js'];

test('the manifest names the SCO and every file, and says when somebody has passed', () => {
  const xml = manifestOf({ version: '1.2.3', title: 'Q & A <1>', mastery: 60, files: FILES });
  expect(xml).toContain('<schemaversion>1.2</schemaversion>');
  expect(xml).toContain('adlcp:scormtype="sco" href="sco.html"');
  expect(xml.match(/<title>Q &amp; A &lt;1&gt;<\/title>/g)).toHaveLength(2);
  expect(xml).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>');
  const named = [...xml.matchAll(/<file href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(named).toEqual(['sco.html', 'game/index.html', 'game/assets/a%20b&amp;c.js']);
});

test('without a mastery score nobody can fail', () => {
  expect(manifestOf({ version: '1', title: 'T', mastery: null, files: [] })).not.toContain('masteryscore');
});
