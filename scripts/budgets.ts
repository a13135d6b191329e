// Byte budgets of the built site in brotli bytes: fails above a limit, warns of growth since the figures in
// bench/budget.json were recorded (`--record` records them).
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliBytes } from './budgets/brotli.ts';
import { entryKeys, staticFiles, webglFiles, type Manifest } from './budgets/chunk-graph.ts';
import { filesOfFirstVisit } from './budgets/first-visit.ts';
import { lateFiles } from './budgets/late-chunks.ts';
import { choroplethOf, verdict, type Budget } from './budgets/limits.ts';
import { TOWN_FOLDER } from './prerender/town-files.ts';
import { createSiteServer } from './serve/site-server.ts';

/** Pages of towns are of one make: the few with the most letters tell of all, in a hundredth of the time. */
const TOWNS_WEIGHED = 5;

/** 1 KB is 1,000 bytes: the stricter reading. */
const KB = 1000;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const record = join(root, 'bench', 'budget.json');

const sizes = new Map<string, number>();
/** Brotli bytes of a file of the built site. */
function size(path: string): number {
  const known = sizes.get(path) ?? brotliBytes(readFileSync(join(dist, path)));
  sizes.set(path, known);
  return known;
}
const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + size(path), 0);

async function firstVisit(): Promise<string[]> {
  const server = createSiteServer({ directory: dist, basePath: '/' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await filesOfFirstVisit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
const linkedStyles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="\/?([^"]+)"/g)].map(
  (match) => match[1] ?? '',
);
const visited = await firstVisit();
const webgl = webglFiles(manifest);
const assets = allFiles(dist).filter((path) => path.startsWith('assets/'));
const late = [...lateFiles(manifest, assets)].sort((a, b) => size(b) - size(a));
const isScript = (path: string) => /\.m?js$/.test(path);
const isOfMap = (path: string) => webgl.has(path) || /maplibre[\w.-]*worker/.test(path);
// Everything the first view ran that is not the WebGL map, and at least the static graph of the entry.
const scripts = new Set([
  ...entryKeys(manifest)
    .flatMap((key) => [...staticFiles(manifest, key)])
    .filter(isScript),
  ...visited.filter((path) => isScript(path) && !isOfMap(path)),
]);

const budgets: Budget[] = [
  {
    key: 'page',
    what: 'index.html with choropleth, figures, tables and CSS',
    bytes: sum(['index.html', ...linkedStyles]),
    limit: 70 * KB,
  },
  { key: 'choropleth', what: 'choropleth in it', bytes: brotliBytes(choroplethOf(html)), limit: 18 * KB },
  {
    key: 'scripts',
    what: 'JavaScript of the first view, without WebGL',
    bytes: sum(scripts),
    limit: 90 * KB,
  },
  {
    key: 'map',
    what: 'everything until WebGL shows all municipalities',
    bytes: sum(visited),
    limit: 620 * KB,
  },
  {
    key: 'late',
    what: 'the largest file that is fetched only when it is asked for',
    bytes: Math.max(...late.map(size)),
    limit: 90 * KB,
  },
  {
    key: 'town',
    what: 'the largest page of a town',
    bytes: Math.max(...largestTowns().map(size)),
    limit: 60 * KB,
  },
];

const recorded = existsSync(record)
  ? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, number>)
  : {};
const number = (value: number) => value.toLocaleString('en-US').padStart(9);
console.log('brotli bytes       now     limit  recorded');
let isOver = false;
for (const budget of budgets) {
  const before = recorded[budget.key];
  const result = verdict(budget, before);
  isOver ||= result === 'over';
  const words = { over: '✗ OVER', grown: '! grown by more than 2 %', fine: '✓' }[result];
  const columns = [
    number(budget.bytes),
    number(budget.limit),
    before === undefined ? '        –' : number(before),
  ];
  console.log(`${budget.key.padEnd(11)} ${columns.join(' ')}  ${words}  ${budget.what}`);
}

console.log('\nuntil WebGL shows all municipalities:');
for (const path of visited) console.log(`${number(size(path))}  ${path}`);

console.log('\nonly when it is asked for (staff tools, files to take away, codes to scan, other languages):');
for (const path of late) console.log(`${number(size(path))}  ${path}`);
for (const path of late.filter((each) => visited.includes(each))) {
  isOver = true;
  console.log(`✗ ${path} is fetched by the first visit, which has no use for it`);
}

console.log('\nwhole site by kind:');
const kinds = new Map<string, number>();
for (const path of allFiles(dist).filter((each) => !each.startsWith(`${TOWN_FOLDER}/`))) {
  const folder = path.split('/')[0] ?? '';
  const kind = ['data', 'geo'].includes(folder) ? folder : extname(path).slice(1);
  kinds.set(kind, (kinds.get(kind) ?? 0) + size(path));
}
for (const [kind, bytes] of [...kinds].sort()) console.log(`${number(bytes)}  ${kind}`);

if (process.argv.includes('--record')) {
  const figures = Object.fromEntries(budgets.map(({ key, bytes }) => [key, bytes]));
  writeFileSync(record, `${JSON.stringify(figures, null, 2)}\n`);
}
process.exitCode = isOver ? 1 : 0;

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => relative(dist, file))
    .filter((path) => !path.startsWith('.'));
}

function largestTowns(): string[] {
  return allFiles(join(dist, TOWN_FOLDER))
    .map((path) => ({ path, length: statSync(join(dist, path)).size }))
    .sort((a, b) => b.length - a.length)
    .slice(0, TOWNS_WEIGHED)
    .map(({ path }) => path);
}
