// What the SVG twin's colours cost alone: all 47 prefectures are coloured anew, with nothing of the page around them.
import type { Page } from '@playwright/test';
import { figure, type Figure } from './figures.ts';
import { answered, clock, settled } from './page-clock.ts';
import { PREFECTURES, withSubjects } from './subjects.ts';
import type { Workbench } from './workbench.ts';

const TIMES = 12;

/** A step of the year colours a few prefectures anew; here each takes the class of the one before it, the worst case. */
export async function measureTwinPicture(workbench: Workbench): Promise<Figure[]> {
  const subjects = PREFECTURES.filter(({ browser }) => browser === 'noWebgl');
  return await withSubjects(workbench, subjects, async ([opened]) => {
    if (!opened) return [];
    const { page } = opened;
    const busy = await clock(page, 'TaskDuration');
    const costs: number[] = [];
    const floor: number[] = [];
    let changed = 0;
    for (let turn = 0; turn < TIMES; turn++) {
      costs.push(await costOf(page, busy, async () => (changed = await moveColours(page))));
      floor.push(await costOf(page, busy, () => page.evaluate(() => undefined)));
    }
    const name = 'SVG twin, colours of the 47 prefectures alone';
    return [
      figure(`${name}: prefectures coloured anew`, 'count', [changed]),
      figure(`${name}: main thread until its frame`, 'ms', costs.slice(2)),
      figure(`${name}: the same with nothing written`, 'ms', floor.slice(2)),
    ];
  });
}

async function costOf(
  page: Page,
  busy: () => Promise<number>,
  work: () => Promise<unknown>,
): Promise<number> {
  await settled(page);
  const before = await busy();
  await work();
  await answered(page);
  return (await busy()) - before;
}

/** @returns how many got another class */
async function moveColours(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const shapes = [...document.querySelectorAll('svg.atlas-twin .prefectures [data-code]')];
    const classes = shapes.map((shape) => shape.getAttribute('class') ?? '');
    const isChanged = shapes.map((shape, index) => {
      const taken = classes.at(index - 1) ?? '';
      if (taken !== classes[index]) shape.setAttribute('class', taken);
      return taken !== classes[index];
    });
    return isChanged.filter(Boolean).length;
  });
}
