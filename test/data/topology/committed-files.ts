import { readFileSync } from 'node:fs';
import {
  MUNICIPALITY_OBJECTS,
  parseTopology,
  PREFECTURE_OBJECTS,
} from '../../../src/data/topology/parse-topology.ts';
import { parsePlaces } from '../../../src/data/topology/places.ts';

/** The text of a file under public/geo. */
export function readGeo(path: string): string {
  return readFileSync(new URL(`../../../public/geo/${path}`, import.meta.url), 'utf8');
}

export const prefectures = parseTopology(
  readGeo('prefectures.topo.json'),
  'prefectures.topo.json',
  PREFECTURE_OBJECTS,
);

export const municipalities = parseTopology(
  readGeo('municipalities.topo.json'),
  'municipalities.topo.json',
  MUNICIPALITY_OBJECTS,
);

export const places = parsePlaces(readGeo('places.json'), 'places.json');

export const PREFECTURE_CODES = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));

export const details = new Map(
  PREFECTURE_CODES.map((code) => {
    const file = `detail/${code}.topo.json`;
    return [code, parseTopology(readGeo(file), file, MUNICIPALITY_OBJECTS)];
  }),
);
