// What the growth view costs: to open it, to switch its series, and to work with the table of places.
import type { Browser, Page } from '@playwright/test';
import { ja } from '../src/i18n/messages/ja.ts';
import { answered, clock, settled } from './page-clock.ts';

/** All figures stand: those of municipalities come last, after their tables. */
const FIGURES = 8;
const ROW = '#places tbody tr';

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return context.newPage();
}

async function figuresStand(page: Page): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('.chart-figure').length >= count, FIGURES);
  await answered(page);
}

/** From the navigation until all figures are painted: on the clock, and of it the work of the main thread (ms). */
export async function openGrowth(
  browser: Browser,
  origin: string,
): Promise<{ elapsed: number; busy: number }> {
  const page = await newPage(browser);
  const busy = await clock(page, 'TaskDuration');
  await page.goto(`${origin}?view=growth`);
  await figuresStand(page);
  const elapsed = await page.evaluate(() => performance.now());
  const result = { elapsed, busy: await busy() };
  await page.context().close();
  return result;
}

/** Presses the choices of a group in turn, and tells what each press costs until the frame that answers (ms). */
async function presses(page: Page, group: string, runs: number): Promise<number[]> {
  const busy = await clock(page, 'TaskDuration');
  const choices = page.getByRole('group', { name: group, exact: true }).getByRole('radio');
  const count = await choices.count();
  const times: number[] = [];
  // The first is chosen already, and the first press of each compiles what the others reuse.
  for (let run = 1; run <= runs + count; run++) {
    const choice = choices.nth(run % count);
    await settled(page);
    const before = await busy();
    await choice.evaluate((element: HTMLElement) => element.click());
    await answered(page);
    times.push((await busy()) - before);
  }
  return times.slice(count);
}

/** What a switch of the series costs (ms each): the parts of the agreements, and the measure of the places. */
export async function switchSeries(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<{ parts: number[]; measures: number[] }> {
  const page = await newPage(browser);
  await page.goto(`${origin}?view=growth`);
  await figuresStand(page);
  await page.waitForLoadState('networkidle');
  const parts = await presses(page, ja.growth.agreement.stackLabel, runs);
  const measures = await presses(page, ja.growth.places.measure, runs);
  await page.context().close();
  return { parts, measures };
}

/** What the table of places costs: to open it from its link's section, to sort it, and one letter in its filter (ms). */
export async function useTable(
  browser: Browser,
  origin: string,
  runs: number,
): Promise<{ open: number; sort: number[]; letter: number[] }> {
  const page = await newPage(browser);
  await page.goto(`${origin}?view=growth`);
  await figuresStand(page);
  await page.waitForLoadState('networkidle');
  const busy = await clock(page, 'TaskDuration');
  const beforeOpen = await busy();
  await page.locator('#places').evaluate((section) => section.scrollIntoView());
  await page.waitForSelector(ROW);
  await answered(page);
  const open = (await busy()) - beforeOpen;

  const sort: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const column = run % 2 === 0 ? 'ties' : 'reading';
    await settled(page);
    const before = await busy();
    await page.locator(`#places th.c-${column} button`).evaluate((head: HTMLElement) => head.click());
    await answered(page);
    sort.push((await busy()) - before);
  }

  const letter: number[] = [];
  const field = page.locator('#places input[type=search]');
  for (const text of ['やま', '北', '川', '神']) {
    await field.fill('');
    await field.focus();
    for (const one of text) {
      await settled(page);
      const before = await busy();
      await page.keyboard.insertText(one);
      await answered(page);
      letter.push((await busy()) - before);
    }
  }
  await page.context().close();
  return { open, sort: sort.slice(1), letter };
}
