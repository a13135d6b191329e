// Any single file of the site fails in any way: nothing is lost, or what is missing is told with a way on, and that way
// mends it. The files are those that visits ask for, whatever the build calls them. `npm test` breaks some of them;
// `npm run test:full` breaks every file in every way, and holds that none of the built site is left out.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { WAYS } from './broken-files.ts';
import { expect, test } from './site.ts';
import { VISITS, type Visit } from './visits.ts';
import { hastenPatience, Walker } from './walk.ts';

const isFull = process.env['AXE_MATRIX'] === 'full';

const ROAD = [
  'is not there',
  'never comes',
  'ends in the middle',
  'comes as another page',
  'comes empty',
  'is cut off',
] as const satisfies readonly (keyof typeof WAYS)[];
type Failing = (typeof ROAD)[number];

/** What every run breaks: of each kind of file one or more, and each way of failing. */
const SAMPLE: Readonly<Record<string, readonly (readonly [file: RegExp, way: Failing])[]>> = {
  growth: [
    [/\/GrowthView-.*\.js$/, 'ends in the middle'],
    [/\/GrowthView-.*\.css$/, 'comes as another page'],
    [/\/TimeAxisLabels-.*\.js$/, 'is cut off'],
  ],
  'the search': [[/\/PlaceCandidates-.*\.js$/, 'never comes']],
  'every municipality': [
    [/^geo\/municipalities/, 'never comes'],
    [/^data\/agreement_members\.csv$/, 'comes empty'],
  ],
  'a ward': [[/\/tie-drawing-.*\.js$/, 'never comes']],
  tiles: [[/^geo\/tiles\.json$/, 'comes as another page']],
  'an edition': [[/^editions\/index\.json$/, 'never comes']],
  English: [[/\/english-.*\.js$/, 'never comes']],
  'the map is taken home as xlsx': [[/\/xlsx-.*\.js$/, 'never comes']],
};

/** Files that no visit asks for, and the tests that break them or what they are for. */
const ELSEWHERE: readonly RegExp[] = [
  /^(m|s)\//, // pages that are read by themselves (archive.spec.ts, take-home.spec.ts)
  /^(index|404|disasters)\.html$/, // no-script.spec.ts
  /^(licences|robots)\.txt$|^sitemap|^\.vite\/|^geo\/manifest\.json$/, // for programs and lawyers
  /^service-worker\.js$|\/offline-/, // offline.spec.ts
  /\/(gl-map|maplibre-gl-worker)-/, // context.spec.ts
  /\/AttractShow-/, // kiosk.spec.ts: only after a rest
  /\/import-words-/, // the desk in other languages, as in Japanese
  /^geo\/detail\//, // one is as all 47
];

/** Makes a visit with each of some files broken. @returns what was wrong with what the reader saw */
async function breakEach(
  context: BrowserContext,
  visit: Visit,
  tasks: (files: readonly string[]) => readonly (readonly [file: string, way: Failing])[],
): Promise<{ files: string[]; faults: string[]; told: number }> {
  const page = await context.newPage();
  const walker = new Walker(page, visit);
  const files = await walker.learn();
  const faults: string[] = [];
  let told = 0;
  for (const [file, way] of tasks(files)) {
    const outcome = await walker.visit(file, WAYS[way]);
    if (outcome.kind === 'told') told += 1;
    faults.push(...outcome.faults.map((fault) => `${visit.name}: ${file} ${way}: ${fault}`));
  }
  await page.close();
  return { files, faults, told };
}

test.beforeEach(async ({ context, guard }) => {
  // What a browser says of files that fail; exceptions are looked at below.
  guard.allow(/./);
  await context.addInitScript(hastenPatience);
});

for (const visit of VISITS.filter(({ name }) => name in SAMPLE))
  test(`${visit.name}: a file that fails is told with a way on, which mends it`, async ({
    context,
    guard,
  }) => {
    const sample = SAMPLE[visit.name] ?? [];
    const { faults, told } = await breakEach(context, visit, (files) =>
      sample.map(([pattern, way]) => [files.find((file) => pattern.test(file)) ?? String(pattern), way]),
    );
    expect(faults).toEqual([]);
    expect(told).toBe(sample.length);
    expect(guard.incidents.filter(({ kind }) => kind === 'page error')).toEqual([]);
  });

/** The files of the visits, each with the first visit that asks for it; learned once in a process. */
let learned: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
function filesOfVisits(context: BrowserContext): Promise<ReadonlyMap<string, readonly string[]>> {
  const learn = async () => {
    const seen = new Set<string>();
    const found = new Map<string, readonly string[]>();
    for (const visit of VISITS) {
      const { files } = await breakEach(context, visit, () => []);
      found.set(
        visit.name,
        files.filter((file) => file !== '' && !seen.has(file)),
      );
      for (const file of files) seen.add(file);
    }
    return found;
  };
  return (learned ??= learn());
}

if (isFull) {
  for (const visit of VISITS)
    test(`${visit.name}: each file that no visit before asks for, in every way: told with a way on, or nothing is lost`, async ({
      context,
      guard,
    }) => {
      test.setTimeout(60 * 60_000);
      const own = (await filesOfVisits(context)).get(visit.name) ?? [];
      const { faults } = await breakEach(context, visit, () =>
        own.flatMap((file) => ROAD.map((way) => [file, way] as const)),
      );
      expect(faults).toEqual([]);
      // The program itself has nobody to catch what is wrong with it; what then stands is the page without it.
      const uncaught = guard.incidents.filter(
        ({ kind, what }) => kind === 'page error' && !/SyntaxError/.test(what),
      );
      expect(uncaught).toEqual([]);
    });

  test('no file of the built site is left out', async ({ context }) => {
    test.setTimeout(15 * 60_000);
    const seen = new Set([...(await filesOfVisits(context)).values()].flat());
    const built = readdirSync(join(import.meta.dirname, '../../dist'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).split('/dist/').at(-1) ?? '');
    expect(built.filter((file) => !seen.has(file) && !ELSEWHERE.some((known) => known.test(file)))).toEqual(
      [],
    );
  });
}
