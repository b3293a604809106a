import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS, withoutStyle } from './slimPlot.mjs';

const SOURCES = 'node_modules/@observablehq/plot/src';

test.each(PARTS)('what stands in place of %s has every name of the library’s own', (path, instead) => {
  const original = readFileSync(`${SOURCES}/${path}`, 'utf8');
  const names = [...original.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(instead))).toEqual([]);
});

test('the library puts no style sheet into a drawing', () => {
  const slim = withoutStyle(readFileSync(`${SOURCES}/plot.js`, 'utf8'));
  expect(slim).not.toContain('append("style")');
  expect(slim).toContain('.call(applyInlineStyles, style)');
});
