import { expect, test } from 'vitest';
import { wholeAddresses } from './wholeAddresses.mjs';

const META = '<meta property="og:image" content="./social-card.jpg" /><link href="./icon.svg" />';

test.each([
  ['', META],
  ['https://example.org', META.replace('"./social', '"https://example.org/social')],
  ['https://example.org/game/', META.replace('"./social', '"https://example.org/game/social')],
])('with SITE_URL “%s” the social card has the address that crawlers need', (site, expected) => {
  const { handler } = wholeAddresses(site).transformIndexHtml;
  expect(handler(META)).toBe(expected);
});
