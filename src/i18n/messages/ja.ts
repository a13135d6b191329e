import { common } from './ja/common.ts';
import { dates } from './ja/dates.ts';
import { map } from './ja/map.ts';

/** Japanese: the first language of the product, and the shape that every other one fills. */
export const ja = { common, dates, map };
