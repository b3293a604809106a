import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { onePage } from './onePage';

const PARTS = {
  html: `<!doctype html><html><head><meta charset="utf-8" /><style>a{}</style>
    <script type="module" crossorigin src="./x.js"></script><link rel="stylesheet" href="./x.css"></head>
    <body></body></html>`,
  script: 'const end = "</script><!-- <SCRIPT>"; const pay = "$&";',
  style: 'b{}',
  remark: 'a--b',
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy of the page allows its own script and styles by what they hold, and no address', () => {
  const page = onePage(PARTS);
  const [, policy = ''] = page.match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
  const [, script = ''] = page.match(/<script type="module">([\s\S]*?)<\/script>/) ?? [];
  expect(policy).toContain(`script-src ${hashOf(script)};`);
  expect(policy).toContain(`style-src ${hashOf('a{}')} ${hashOf('b{}')};`);
  expect(policy).not.toMatch(/self|unsafe|http|\*/);
  expect(page).not.toMatch(/(src|href)="\.\//);
});

test('a script that holds the end of a script still is what it was', () => {
  const page = onePage(PARTS);
  const [, script = ''] = page.match(/<script type="module">([\s\S]*?)<\/script>/) ?? [];
  expect(new Function(`${script} return end + pay;`)()).toBe('</script><!-- <SCRIPT>$&');
});

test('a page that was built otherwise is refused', () => {
  expect(() => onePage({ ...PARTS, html: '<html></html>' })).toThrow(/nothing like/);
});
