import { measureDesk } from './desk-figures.ts';
import { measureDisasters } from './disasters.ts';
import type { Figure } from './figures.ts';
import { GESTURES } from './gestures.ts';
import { measureGrowth } from './growth-figures.ts';
import { measureStart } from './start.ts';
import { TENFOLD } from './tenfold.ts';
import type { Workbench } from './workbench.ts';

/** Something that is measured at one go. */
export type Measurement = (workbench: Workbench) => Promise<Figure[]>;

/**
 * All that a whole run measures, by the name with which it is asked for alone.
 * @param visits how often a page is opened anew
 */
export function partsOf(visits: number): ReadonlyMap<string, readonly Measurement[]> {
  return new Map([
    ['start', [(workbench) => measureStart(workbench, visits)]],
    ['gestures', GESTURES],
    ['disasters', [measureDisasters]],
    ['growth', [(workbench) => measureGrowth(workbench, 'ours')]],
    ['tenfold', TENFOLD],
    ['desk', [measureDesk]],
  ]);
}
