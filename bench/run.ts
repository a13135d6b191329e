// npm run bench: what the built site costs in a real browser, written to bench/results.json and bench/RESULTS.md.
// A measurement for people to read, never a gate: software rendering on a small machine is slow.
// `npm run bench start` (or another part, or several) measures that alone and leaves the results of the others as they
// are. BENCH_RUNS: another number of visits than five. `npm run bench kiosk` lets visitors come and go at a terminal
// for 20 minutes (KIOSK_MINUTES: another time) and tells what is left of them.
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lineOf, type Figure } from './figures.ts';
import { reportKiosk } from './kiosk-report.ts';
import { partsOf } from './parts.ts';
import { writeResults } from './results.ts';
import { openWorkbench } from './workbench.ts';

const PARTS = partsOf(Number(process.env['BENCH_RUNS'] || 5));

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => part !== 'kiosk' && !PARTS.has(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: ${[...PARTS.keys(), 'kiosk'].join(', ')}.`);
  process.exit(1);
}
if (!existsSync(join(root, 'dist', 'index.html'))) {
  console.error('There is no build: run `npm run build` first.');
  process.exit(1);
}

const workbench = await openWorkbench(root);
const browser = workbench.webgl.version();
const gigabytes = Math.round(totalmem() / 1024 ** 3);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${gigabytes} GB, no graphics card used`;
try {
  console.log(`Chromium ${browser} on ${machine}`);
  if (asked.includes('kiosk')) {
    const { origin } = await workbench.site('ours');
    await reportKiosk(workbench.webgl, origin, Number(process.env['KIOSK_MINUTES'] || 20));
  }
  for (const [name, measurements] of PARTS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const begin = performance.now();
    const figures: Figure[] = [];
    for (const measure of measurements) {
      const found = await measure(workbench).catch((error: unknown) => {
        // What the others measure is worth having all the same.
        console.error(`${name}: ${String(error)}`);
        process.exitCode = 1;
        return [];
      });
      for (const figure of found) console.log(lineOf(figure));
      figures.push(...found);
    }
    console.log(`${name}: ${Math.round((performance.now() - begin) / 1000)} s\n`);
    const measured = new Date().toISOString().slice(0, 10);
    writeResults(join(root, 'bench'), { [name]: { measured, browser, machine, figures } });
  }
} finally {
  await workbench.close();
}
