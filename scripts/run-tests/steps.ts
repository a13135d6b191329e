import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tallyOfExit, tallyOfPlaywright, tallyOfVitest, type Tally } from './tally.ts';
import type { PlaywrightReport, VitestReport } from './tally.ts';

/** One step of `npm test`. */
export interface Step {
  /** What it is called on the command line: `npm test -- unit`. */
  name: string;
  what: string;
  /** Programs run one after the other by node, first the file, then its arguments. */
  commands: readonly (readonly string[])[];
  env?: Readonly<Record<string, string>>;
  /** Step without which this one means nothing. */
  needs?: string;
  /** Takes all of the machine, or makes what others read: nothing else runs beside it. */
  alone?: boolean;
  /** Its output is a result worth reading, also when all is well. */
  shown?: boolean;
  /** Tests it ran, from its exit code (and, where it writes one, its report). */
  tally(status: number): Tally;
}

const bin = (path: string) => join('node_modules', path);
const tsx = (script: string, ...rest: string[]) => ['--import', 'tsx', script, ...rest];

/**
 * The steps of `npm test` in their order: what is quick and tells most comes first.
 * @param reports folder for the reports of the two test runners
 * @param port where the site is served for the browser tests
 */
export function steps(reports: string, port: number): Step[] {
  const vitestReport = join(reports, 'vitest.json');
  const playwrightReport = join(reports, 'playwright.json');
  const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
  const single = (name: string, what: string, ...commands: string[][]): Step => ({
    name,
    what,
    commands,
    tally: tallyOfExit,
  });
  return [
    single('format', 'prettier', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
    single('lint', 'eslint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
    single(
      'types',
      'tsc',
      [bin('typescript/bin/tsc'), '--noEmit'],
      [bin('typescript/bin/tsc'), '--noEmit', '-p', 'src/service-worker'],
    ),
    single('markup', 'svelte-check', [
      bin('svelte-check/bin/svelte-check'),
      ...['--fail-on-warnings', '--output', 'human', '--tsconfig', 'tsconfig.json'],
    ]),
    single('floors', 'dependency-cruiser', [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src']),
    single('unused', 'knip', [bin('knip/bin/knip.js')]),
    single('licences', 'licences of all packages', tsx('scripts/licences/check.ts')),
    single('data', 'facts, references and totals', tsx('scripts/data/check.ts', '--check')),
    {
      // Without the boundary source the committed result is checked against its manifest.
      ...single('geo', 'boundaries', tsx('scripts/geo/build.ts')),
      env: { GEO_SOURCE: '' },
    },
    {
      name: 'unit',
      what: 'vitest',
      alone: true,
      commands: [
        [
          bin('vitest/vitest.mjs'),
          'run',
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
        ],
      ],
      tally: (status) => tallyOfVitest(read<VitestReport>(vitestReport), status),
    },
    { ...single('build', 'vite', [bin('vite/bin/vite.js'), 'build']), alone: true },
    {
      ...single('budgets', 'brotli bytes', tsx('scripts/budgets.ts')),
      needs: 'build',
      alone: true,
      shown: true,
    },
    {
      name: 'e2e',
      what: 'playwright',
      alone: true,
      commands: [[bin('@playwright/test/cli.js'), 'test']],
      env: { E2E_REPORT: playwrightReport, E2E_PORT: String(port) },
      needs: 'build',
      tally: (status) => tallyOfPlaywright(read<PlaywrightReport>(playwrightReport), status),
    },
  ];
}
