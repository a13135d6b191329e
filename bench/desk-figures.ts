import { bringIn, deskFiles, type ImportCost } from './desk.ts';
import { figure, type Figure } from './figures.ts';
import type { Workbench } from './workbench.ts';

/** Each file once from the beginning to its package, in a browser of its own, so that its memory is its own. */
export async function measureDesk(workbench: Workbench): Promise<Figure[]> {
  const { origin } = await workbench.site('ours');
  const { files, remove } = await deskFiles();
  try {
    const figures: Figure[] = [];
    for (const [name, file] of files) {
      const browser = await workbench.startBrowser();
      try {
        figures.push(...importFigures(`import, ${name}`, await bringIn(browser, origin, file)));
      } finally {
        await browser.close();
      }
    }
    return figures;
  } finally {
    remove();
  }
}

function importFigures(name: string, { answers, phases, memory }: ImportCost): Figure[] {
  const answer = (question: string) => answers.get(question) ?? NaN;
  const read = answer('open_file') + answer('list') + answer('review');
  return [
    figure(`${name}: read and matched by the thread`, 'ms', [read]),
    ...[...answers].map(([question, time]) => figure(`${name}: longest answer to ${question}`, 'ms', [time])),
    ...[...phases].flatMap(([step, { longest, longestOnClock }]) => [
      figure(`${name}: longest task of the page, ${step}`, 'ms', [longest]),
      figure(`${name}: longest task of the page, ${step}, on the clock`, 'ms', [longestOnClock]),
    ]),
    ...Object.entries(memory)
      .filter(([, megabytes]) => Number.isFinite(megabytes))
      .map(([holder, megabytes]) => figure(`${name}: memory of the ${holder}`, 'MB', [megabytes])),
  ];
}
