import type { Browser } from '@playwright/test';
import { soakKiosk } from './kiosk.ts';

/** Prints what many visitors left of a terminal: the measurements as they are made, and what came of them. */
export async function reportKiosk(browser: Browser, origin: string, minutes: number): Promise<void> {
  console.log('  minute  returns   heap MB    nodes  listeners  documents');
  const columns = [8, 9, 10, 9, 11, 11];
  const { touches, errors, held, kinds, redrawn } = await soakKiosk(browser, origin, minutes, (at) => {
    const cells = [
      at.minute.toFixed(1),
      at.returns,
      at.heap.toFixed(2),
      at.nodes,
      at.listeners,
      at.documents,
    ];
    console.log(cells.map((cell, place) => `${cell}`.padStart(columns[place] ?? 0)).join(''));
  });
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return;
  const returns = last.returns - first.returns;
  const [share, each] = [last.heap / first.heap - 1, (last.heap - first.heap) / returns];
  console.log(`${minutes} minutes, ${touches} touches, ${returns} returns to the start`);
  console.log(
    `heap ${(100 * share).toFixed(1)} % more than when warm, ${(1024 * each).toFixed(1)} KB a return`,
  );
  const [warm, end] = kinds;
  for (const [kind, what] of [
    ['kept', 'held by the scripts'],
    ['native', 'held by the browser for the page'],
    ['code', 'made of the scripts by the browser'],
  ] as const)
    console.log(
      `  ${what}: ${warm[kind].toFixed(2)} MB, at the end ${end[kind].toFixed(2)} MB (${(100 * (end[kind] / warm[kind] - 1)).toFixed(1)} %)`,
    );
  console.log(`${errors.length} errors on the console${errors.map((text) => `\n  ${text}`).join('')}`);
  console.log(
    `WebGL after its context was taken away: ${Number.isNaN(redrawn) ? 'not drawn again' : `drawn again after ${redrawn.toFixed(0)} ms`}`,
  );
}
