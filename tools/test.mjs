import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkBudgets, describeBudget } from './budgets.mjs';
import { checkDependencies } from './dependencies.mjs';
import { installIfNeeded, root } from './install.mjs';

const BIOME = '@biomejs/biome/bin/biome';
const TSC = 'typescript/bin/tsc';
const VITE = 'vite/bin/vite.js';
const VITEST = 'vitest/vitest.mjs';

const reports = join(root, 'node_modules/.cache/test-reports');
const env = { ...process.env, NO_COLOR: '1' };
delete env.FORCE_COLOR;

const total = { passed: 0, failed: 0 };

/** Runs an installed program; resolves to whether it succeeded, and all that it printed. */
function run(program, ...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('close', (status) => done({ ok: status === 0, output }));
  });
}

/** Adds a step to the total and says how it went; the output of a failed step is shown whole. */
function report(name, { passed, failed }, since, output) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(`\n──── ${name} ────\n${output.trimEnd()}\n`);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  return failed === 0;
}

/** A step that is one check: all its commands succeed. */
async function check(name, ...commands) {
  const since = performance.now();
  const results = await Promise.all(commands.map((command) => run(...command)));
  const ok = results.every((result) => result.ok);
  const output = results.filter((result) => !result.ok).map((result) => result.output);
  return report(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, since, output.join('\n'));
}

/** Counts from a reporter's file. A test that did not run, a file that did not load and an empty project failed. */
function count(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, why: 'No report was written.' };
  const { numPassedTests: passed, numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const isBroken = ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status === 'passed');
  const failed = numTotalTests - passed + testResults.filter(isBroken).length;
  if (failed > 0) return { passed, failed, why: 'Failed and skipped tests and broken files are counted.' };
  if (passed === 0) return { passed, failed: 1, why: 'No test was executed.' };
  return ok ? { passed, failed } : { passed, failed: 1, why: 'The tests passed, but the run did not.' };
}

/** A step that runs the tests of one project in vitest.config.ts. */
async function tests(project) {
  const since = performance.now();
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await run(VITEST, 'run', '--project', project, ...reporters);
  const counts = count(file, ok);
  return report(`${project} tests`, counts, since, `${output}\n${counts.why}`);
}

async function browserTests() {
  const since = performance.now();
  const { findBrowser } = await import('./browser.mjs');
  try {
    const { path, way } = await findBrowser();
    console.log(`Chromium: ${path} (${way})`);
    env.CHROMIUM_PATH = path;
    await tests('e2e');
  } catch (error) {
    report('e2e tests', { passed: 0, failed: 1 }, since, error.message);
  }
}

/** Licences of what is shipped, and what is known against it where the registry says so. */
function dependencies() {
  const since = performance.now();
  const { packages, faults, wasAsked } = checkDependencies();
  if (!wasAsked) console.log('The registry does not answer an audit: only licences were checked.');
  report(
    `licences${wasAsked ? ' and audit' : ''} of ${packages.length} packages`,
    faults.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
    since,
    faults.join('\n'),
  );
}

function budgets() {
  for (const budget of checkBudgets()) {
    console.log(describeBudget(budget));
    total[budget.ok ? 'passed' : 'failed'] += 1;
  }
}

try {
  installIfNeeded();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const [isBuilt] = await Promise.all([
    check('build', [VITE, 'build', '--logLevel', 'warn']),
    check('lint and format', [
      BIOME,
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=none',
      '.',
    ]),
    check('types', [TSC, '-p', '.'], [TSC, '-p', 'src'], [TSC, '-p', 'src/rules']),
    tests('unit'),
  ]);
  dependencies();
  await tests('balance');
  if (isBuilt) {
    await browserTests();
    budgets();
  } else {
    const since = performance.now();
    report('e2e tests and budgets', { passed: 0, failed: 6 }, since, 'There is no build to test.');
  }
} catch (error) {
  console.log(error);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
