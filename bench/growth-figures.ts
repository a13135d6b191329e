import { figure, type Figure } from './figures.ts';
import { openGrowth, switchSeries, useTable } from './growth.ts';
import type { SiteName, Workbench } from './workbench.ts';

const RUNS = 5;

/** The growth view with today's data or ten times that. */
export async function measureGrowth({ noWebgl, site }: Workbench, name: SiteName): Promise<Figure[]> {
  const { origin } = await site(name);
  const opened: Awaited<ReturnType<typeof openGrowth>>[] = [];
  for (let run = 0; run < RUNS; run++) opened.push(await openGrowth(noWebgl, origin));
  const tables: Awaited<ReturnType<typeof useTable>>[] = [];
  for (let run = 0; run < 2; run++) tables.push(await useTable(noWebgl, origin, 2));
  const { parts, measures } = await switchSeries(noWebgl, origin, RUNS);
  const size = name === 'tenfold' ? 'ten times the places and years' : '12 fiscal years and 1,741 places';
  const lines: [string, number[]][] = [
    ['first drawing, from the navigation', opened.map(({ elapsed }) => elapsed)],
    ['first drawing, main thread', opened.map(({ busy }) => busy)],
    ['switch of the parts of the agreements', parts],
    ['switch of the measure', measures],
    ['opening of the table of places', tables.map(({ open }) => open)],
    ['sort of the table of places', tables.flatMap(({ sort }) => sort)],
    ['one letter in the filter of the table', tables.flatMap(({ letter }) => letter)],
  ];
  return lines.map(([what, times]) => figure(`growth, ${size}: ${what}`, 'ms', times));
}
