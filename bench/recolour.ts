// A step of the fiscal year, on each map in turn.
import type { Page } from '@playwright/test';
import { figure, type Figure } from './figures.ts';
import { gestureTime } from './gesture-watch.ts';
import { answered, clock, settled } from './page-clock.ts';
import { withSubjects, type Subject } from './subjects.ts';
import type { Workbench } from './workbench.ts';

/** Back and forth, so that each map passes the years in which most changed; the first step compiles what the others use. */
const KEYS = ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'];
const ROUNDS = 2;

interface Step {
  /** Main thread until the frame that answers, and until all is at rest again. */
  readonly answer: number;
  readonly whole: number;
  /** On the clock, until it is drawn. */
  readonly drawn: number;
}

export async function measureRecolour(workbench: Workbench, subjects: readonly Subject[]): Promise<Figure[]> {
  const steps = await withSubjects(workbench, subjects, async (opened) => {
    const found = new Map<string, Step[]>(subjects.map(({ name }) => [name, []]));
    const steppers = await Promise.all(
      opened.map(async ({ subject, page }) => ({
        name: subject.name,
        step: await stepper(page, subject.years),
      })),
    );
    for (let round = 0; round < ROUNDS; round++)
      for (const key of KEYS) for (const { name, step } of steppers) found.get(name)?.push(await step(key));
    return found;
  });
  return [...steps].flatMap(([name, all]) => {
    const [, ...rest] = all;
    return [
      figure(
        `${name}, recolour: main thread until its frame`,
        'ms',
        rest.map(({ answer }) => answer),
      ),
      figure(
        `${name}, recolour: main thread until rest`,
        'ms',
        rest.map(({ whole }) => whole),
      ),
      figure(
        `${name}, recolour: until drawn, on the clock`,
        'ms',
        rest.map(({ drawn }) => drawn),
      ),
    ];
  });
}

async function stepper(page: Page, years: string): Promise<(key: string) => Promise<Step>> {
  const busy = await clock(page, 'TaskDuration');
  await page.locator(years).first().focus();
  await settled(page);
  return async (key) => {
    const before = await busy();
    await page.keyboard.press(key);
    await answered(page);
    const answer = (await busy()) - before;
    await settled(page);
    return { answer, whole: (await busy()) - before, drawn: await gestureTime(page) };
  };
}
