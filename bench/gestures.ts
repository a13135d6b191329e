// What hands do with the map, each gesture on plain MapLibre and on our maps in turn.
import { measureHover } from './hover.ts';
import { measureMotion } from './motion.ts';
import type { Measurement } from './parts.ts';
import { measureRecolour } from './recolour.ts';
import { measureSearch } from './search.ts';
import { MUNICIPALITIES, PLAIN, PREFECTURES } from './subjects.ts';
import { measureTwinPicture } from './twin-picture.ts';

export const GESTURES: readonly Measurement[] = [
  (workbench) => measureRecolour(workbench, [PLAIN, ...MUNICIPALITIES, ...PREFECTURES]),
  measureTwinPicture,
  (workbench) => measureHover(workbench, [PLAIN, ...MUNICIPALITIES]),
  (workbench) => measureMotion(workbench, [PLAIN, ...MUNICIPALITIES]),
  (workbench) => measureSearch(workbench, PREFECTURES.slice(1)),
];
