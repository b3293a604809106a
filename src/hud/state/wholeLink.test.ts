import { expect, test } from 'vitest';
import { linkFrom } from './wholeLink';

const FILE = 'file:///home/ana/Downloads/good-point.html#/teach';

test.each([
  ['https://example.org/game/', '', 'https://example.org/game/#/x'],
  ['https://example.org/game/#/teach', 'https://other.org', 'https://example.org/game/#/x'],
  ['https://example.org/index.html?a=1&b=%20#/', '', 'https://example.org/index.html?a=1&b=%20#/x'],
  ['https://example.org/?a=1&owner=3k9', '', 'https://example.org/?a=1#/x'],
  ['https://example.org/?owner=3k9', '', 'https://example.org/#/x'],
  [FILE, 'https://example.org/game', 'https://example.org/game/#/x'],
  [FILE, 'https://example.org/', 'https://example.org/#/x'],
  [FILE, '', null],
])('from %s, with a site at “%s”, others are sent to %s', (here, site, link) => {
  expect(linkFrom(here, site, '#/x')).toBe(link);
});
