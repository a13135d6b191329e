// The map is pulled, and brought nearer with the wheel: what its frames cost.
import type { Page } from '@playwright/test';
import { figure, type Figure } from './figures.ts';
import { framesDuring } from './frames.ts';
import { settled } from './page-clock.ts';
import { withSubjects, type Subject } from './subjects.ts';
import type { Workbench } from './workbench.ts';

const MIDDLE = { x: 520, y: 460 };
/** A hand gives about sixty moves a second. */
const PACE_MS = 16;

const GESTURES: readonly [name: string, make: (page: Page) => Promise<void>][] = [
  ['pan', pan],
  ['zoom', zoom],
];

export async function measureMotion(workbench: Workbench, subjects: readonly Subject[]): Promise<Figure[]> {
  return await withSubjects(workbench, subjects, async (opened) => {
    const figures: Figure[] = [];
    for (const [name, make] of GESTURES)
      for (const { subject, page } of opened) {
        await make(page);
        await settled(page);
        const { scripts, intervals } = await framesDuring(page, () => make(page));
        await settled(page);
        figures.push(
          figure(`${subject.name}, ${name}: script of a frame`, 'ms', scripts),
          figure(`${subject.name}, ${name}: from frame to frame, on the clock`, 'ms', intervals),
        );
      }
    return figures;
  });
}

async function pan(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step++) {
    const turn = step <= 20 ? step : 40 - step;
    await page.mouse.move(MIDDLE.x + turn * 7, MIDDLE.y - turn * 4);
    await page.waitForTimeout(PACE_MS);
  }
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, step < 20 ? -60 : 60);
    await page.waitForTimeout(PACE_MS);
  }
}
