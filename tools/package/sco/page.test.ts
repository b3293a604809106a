import { expect, test } from 'vitest';
import { hashOf } from '../inline';
import { scoPage } from './page';

const PAGE = scoPage(
  {
    title: 'A "fair" <game>',
    lang: 'en',
    mastery: 60,
    fragment: '#/play?v=1&mission=sprint',
    asked: { mission: 'sprint' },
  },
  { script: 'const end = "</script>";', style: 'p{}' },
);

test('the page allows its own script and style by what they hold, a frame of its own site, and nothing else', () => {
  const [, policy = ''] = PAGE.match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
  const [, script = ''] = PAGE.match(/<script>([\s\S]*?)<\/script>/) ?? [];
  expect(new Function(`${script} return end;`)()).toBe('</script>');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf('p{}')}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('what is asked for cannot leave its attribute', () => {
  expect(PAGE).toContain('title="A &quot;fair&quot; &lt;game&gt;"');
  expect(PAGE).toContain('data-asked="{&quot;mission&quot;:&quot;sprint&quot;}"');
});
