// npm test: all steps, those that keep one processor busy two at a time, also when one has failed; the last line
// counts all tests.
// `npm test -- unit e2e` runs only the named steps. `npm run test:full` looks at every view in every combination of
// language, theme and width, not only in every pair of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batches, inLanes } from './run-tests/lanes.ts';
import { steps, type Step } from './run-tests/steps.ts';
import { lastLine, type Tally } from './run-tests/tally.ts';

const FULL = '--full';
const isFull = process.argv.includes(FULL);

/** A step that takes longer than this hangs. */
const STEP_LIMIT_MS = (isFull ? 150 : 20) * 60_000;

/** A runner of continuous integration has two processors. */
const LANES = 2;

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));

/** A port that nobody listens on, for the site that the browser tests visit. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Runs a program of node; resolves with its exit code and everything it has written. */
function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  return new Promise<{ status: number; output: string }>((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      // The tests are about the site at the root of a host, whatever the shell is set to build.
      env: {
        ...process.env,
        BASE_PATH: '',
        SITE_URL: '',
        TZ: 'Asia/Tokyo',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        AXE_MATRIX: isFull ? 'full' : 'pairs',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const limit = setTimeout(() => {
      output += `\nstopped after ${STEP_LIMIT_MS / 60_000} minutes\n`;
      child.kill('SIGKILL');
    }, STEP_LIMIT_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ status: code ?? 1, output });
    });
  });
}

const FAILED_ONCE: Tally = { passed: 0, failed: 1, skipped: 0 };

interface Result {
  step: Step;
  tally: Tally;
  seconds: number;
  remark: string;
}

async function runStep(step: Step, done: readonly Result[]): Promise<Result> {
  const before = done.find((result) => result.step.name === step.needs);
  if (before && before.tally.failed > 0)
    return { step, tally: FAILED_ONCE, seconds: 0, remark: `not run: ${before.step.name} failed` };
  const started = performance.now();
  let status = 0;
  let output = '';
  for (const command of step.commands) {
    const result = await run(command, step.env ?? {});
    output += result.output;
    if (result.status !== 0) status = result.status;
  }
  let tally: Tally;
  try {
    tally = step.tally(status);
  } catch (error) {
    output += `\nno report of the step: ${error instanceof Error ? error.message : String(error)}\n`;
    tally = FAILED_ONCE;
  }
  if (tally.failed > 0 || tally.retried || step.shown) process.stdout.write(`${output.trimEnd()}\n`);
  return { step, tally, seconds: (performance.now() - started) / 1000, remark: '' };
}

function row(result: Result): string {
  const { passed, failed, skipped, retried = 0 } = result.tally;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const columns = [
    failed > 0 ? '✗' : '✓',
    result.step.name.padEnd(8),
    result.step.what.padEnd(30),
    `${result.seconds.toFixed(1)} s`.padStart(8),
    ` ${counts}`,
    retried > 0 ? ` (${retried} at the second try only)` : '',
    result.remark,
  ];
  return columns.join(' ').trimEnd();
}

const all = steps(reports, await freePort());
const asked = process.argv.slice(2).filter((argument) => argument !== FULL);
const unknown = asked.find((name) => !all.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`No step "${unknown}". There are: ${all.map((step) => step.name).join(' ')}`);
  process.exit(2);
}

const started = performance.now();
const results: Result[] = [];
for (const batch of batches(all.filter(({ name }) => asked.length === 0 || asked.includes(name)))) {
  const done = [...results];
  const outcomes = await inLanes(batch, LANES, (step) => {
    console.log(`▶ ${step.name}: ${step.what}`);
    return runStep(step, done);
  });
  results.push(...outcomes);
}
rmSync(reports, { recursive: true, force: true });

const seconds = (performance.now() - started) / 1000;
console.log(`\n${results.map(row).join('\n')}\n\n${seconds.toFixed(0)} s in all`);
console.log(lastLine(results.map((result) => result.tally)));
process.exit(results.some((result) => result.tally.failed > 0) ? 1 : 0);
