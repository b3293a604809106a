import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './policy.mjs';

const PAGE = `<!doctype html><html><head><meta charset="utf-8" /><style>a { color: red }</style></head></html>`;

test('the policy names each style sheet of the page by its hash, and no script of the page', () => {
  const page = withPolicy(PAGE);
  const hash = createHash('sha256').update('a { color: red }').digest('base64');
  expect(page).toContain(`style-src 'self' 'sha256-${hash}'`);
  expect(page).toContain("script-src 'self';");
  expect(page).not.toMatch(/unsafe|https?:/);
});

test('the policy comes before anything that it is to hold', () => {
  const page = withPolicy(PAGE);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
});
