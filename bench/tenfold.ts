// Ten times the municipalities: the same things as with today's, where their number tells.
import { figure, type Figure } from './figures.ts';
import { measureGrowth } from './growth-figures.ts';
import { measureHover } from './hover.ts';
import { loadPage, type Load } from './load-page.ts';
import { measureMotion } from './motion.ts';
import { PROFILES } from './profile.ts';
import type { Measurement } from './parts.ts';
import { measureRecolour } from './recolour.ts';
import { measureSearch } from './search.ts';
import { MUNICIPALITIES, PREFECTURES, tenfold } from './subjects.ts';
import type { Workbench } from './workbench.ts';

const RUNS = 3;

const TOWNS = tenfold(MUNICIPALITIES);

export const TENFOLD: readonly Measurement[] = [
  measureBeginning,
  (workbench) => measureRecolour(workbench, TOWNS),
  (workbench) => measureHover(workbench, TOWNS),
  (workbench) => measureMotion(workbench, TOWNS),
  (workbench) => measureSearch(workbench, tenfold(PREFECTURES.slice(1))),
  (workbench) => measureGrowth(workbench, 'tenfold'),
];

async function measureBeginning(workbench: Workbench): Promise<Figure[]> {
  const site = await workbench.site('tenfold');
  const [desktop] = PROFILES;
  if (!desktop) return [];
  const loads: Load[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const context = await workbench.webgl.newContext({ ...desktop.context, serviceWorkers: 'block' });
    loads.push(await loadPage(context, site, '', desktop, ['choropleth-ready', 'map-ready']));
    await context.close();
  }
  // The first one waited for the files to be compressed.
  const counted = loads.slice(1);
  const name = 'desktop, cold, ours, ten times';
  return [
    figure(
      `${name}: first paint`,
      'ms',
      counted.map(({ firstPaint }) => firstPaint),
    ),
    figure(
      `${name}: choropleth-ready`,
      'ms',
      counted.map(({ choropleth }) => choropleth),
    ),
    figure(
      `${name}: map-ready`,
      'ms',
      counted.map(({ map }) => map),
    ),
    figure(
      `${name}: sent until complete`,
      'KB',
      counted.map(({ bytes }) => bytes / 1000),
    ),
    figure(
      `${name}: blocking time until complete`,
      'ms',
      counted.map(({ blocking }) => blocking),
    ),
    figure(
      `${name}: heap of the page`,
      'MB',
      counted.map(({ heap }) => heap),
    ),
  ];
}
