// One letter in the search field, with the list it draws.
import { figure, type Figure } from './figures.ts';
import { answered, clock, settled } from './page-clock.ts';
import { openSubject, type Subject } from './subjects.ts';
import type { Workbench } from './workbench.ts';

const TEXTS = ['minamiaizu', 'ゆすはら', '南魚沼市', 'きたあきた'];

/** All places: by letters, by reading, by name. */
export async function measureSearch(workbench: Workbench, subjects: readonly Subject[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const subject of subjects) {
    const page = await openSubject(workbench, subject);
    const [busy, script] = [await clock(page, 'TaskDuration'), await clock(page, 'ScriptDuration')];
    const field = page.locator('input[role=combobox]');
    // The first letter fetches the index and compiles what the others reuse.
    await field.fill('z');
    await page.waitForFunction(() => document.querySelector('[role=search] [role=status]') !== null);
    const tasks: number[] = [];
    const scripts: number[] = [];
    for (const text of TEXTS) {
      await field.fill('');
      for (const letter of text) {
        await settled(page);
        const [taskBefore, scriptBefore] = [await busy(), await script()];
        await page.keyboard.insertText(letter);
        await answered(page);
        tasks.push((await busy()) - taskBefore);
        scripts.push((await script()) - scriptBefore);
      }
    }
    await page.context().close();
    const size = subject.site === 'tenfold' ? 'ten times the places' : 'all places';
    figures.push(
      figure(`search, ${size}: one keystroke, main thread with the list`, 'ms', tasks),
      figure(`search, ${size}: one keystroke, script alone`, 'ms', scripts),
    );
  }
  return figures;
}
