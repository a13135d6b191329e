// A move of the pointer to another place, on each map in turn.
import { figure, type Figure } from './figures.ts';
import { gestureTime } from './gesture-watch.ts';
import { clock } from './page-clock.ts';
import { withSubjects, type Subject } from './subjects.ts';
import type { Workbench } from './workbench.ts';

/** Across the main islands from the south-west to the north-east, from place to place (CSS pixels). */
const POINTS = Array.from({ length: 21 }, (_, step): [number, number] => [300 + step * 13, 580 - step * 12]);
/** Until a move is answered, where the map is drawn by the processor. */
const PAUSE_MS = 250;

export async function measureHover(workbench: Workbench, subjects: readonly Subject[]): Promise<Figure[]> {
  return await withSubjects(workbench, subjects, async (opened) => {
    const movers = await Promise.all(
      opened.map(async ({ subject, page }) => ({
        name: subject.name,
        page,
        script: await clock(page, 'ScriptDuration'),
        scripts: [] as number[],
        times: [] as number[],
      })),
    );
    for (const [x, y] of POINTS)
      for (const { page, script, scripts, times } of movers) {
        const before = await script();
        await page.mouse.move(x, y);
        await page.waitForTimeout(PAUSE_MS);
        scripts.push((await script()) - before);
        times.push(await gestureTime(page));
      }
    return movers.flatMap(({ name, scripts, times }) => [
      figure(`${name}, hover: script of a move`, 'ms', scripts.slice(1)),
      figure(`${name}, hover: until drawn, on the clock`, 'ms', times.slice(1)),
    ]);
  });
}
