import fc from 'fast-check';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { readEditionIndex } from '../../src/data/editions/load-edition.ts';
import { LoadError } from '../../src/data/load.ts';
import { readDownloads } from '../../src/data/package/downloads.ts';
import { readReconciliation } from '../../src/data/reconciliation/report.ts';
import { parseTiles } from '../../src/data/tiles.ts';
import { codesWithoutBorder, neighboursByCode } from '../../src/data/topology/neighbours.ts';
import { outlinePath } from '../../src/data/topology/outline.ts';
import {
  MUNICIPALITY_OBJECTS,
  parseTopology,
  type AreaTopology,
} from '../../src/data/topology/parse-topology.ts';
import { parsePlaces, type PlacesFile } from '../../src/data/topology/places.ts';
import { TopologyError } from '../../src/data/topology/topology-error.ts';
import { changedJson } from '../fixtures/changed-json.ts';
import { runs } from '../fixtures/fuzz-runs.ts';
import { publishedText } from '../fixtures/published-facts.ts';
import { readGeo } from './topology/committed-files.ts';

const isBox = (value: unknown) => Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);

/** What drawing makes of a boundary file: every number that comes out can be drawn. */
function draw(topology: AreaTopology<'municipalities'>): void {
  const { municipalities } = topology.objects;
  for (const { properties } of municipalities.geometries)
    expect(properties.label?.every(Number.isFinite) ?? true).toBe(true);
  for (const area of feature(topology, municipalities).features) {
    const path = outlinePath(area.geometry as Polygon | MultiPolygon);
    expect(path).not.toMatch(/NaN|Infinity|undefined/);
  }
  mesh(topology, municipalities);
  codesWithoutBorder(topology);
  neighboursByCode(topology, []);
}

function useTiles(sheets: ReturnType<typeof parseTiles>): void {
  for (const { tiles, kept } of sheets.values()) {
    for (const tile of tiles.values()) expect(tile.every(Number.isSafeInteger)).toBe(true);
    expect(Object.values(kept).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
  }
}

function usePlaces({ prefectures, northernBox, links }: PlacesFile): void {
  for (const { label, box, core, insets, neighbours } of Object.values(prefectures)) {
    expect(label.length === 2 && label.every(Number.isFinite)).toBe(true);
    expect([box, core, ...Object.values(insets)].every(isBox)).toBe(true);
    expect(neighbours.every((code) => typeof code === 'string')).toBe(true);
  }
  expect(isBox(northernBox)).toBe(true);
  expect(links.every((pair) => pair.length === 2 && pair.every((code) => typeof code === 'string'))).toBe(
    true,
  );
}

function useReconciliation(report: ReturnType<typeof readReconciliation>, text: string): void {
  const rows = Object.values(report).flat();
  for (const { published, computed, difference } of rows)
    expect([published, computed, difference].every(Number.isFinite)).toBe(true);
  // Each row of the file is in one part of the report.
  expect(rows).toHaveLength((JSON.parse(text) as unknown[]).length);
}

function useDownloads({ edition, tables }: ReturnType<typeof readDownloads>, text: string): void {
  expect(typeof edition).toBe('string');
  for (const { rows, bytes } of tables) expect([rows, bytes].every(Number.isSafeInteger)).toBe(true);
  expect(tables).toHaveLength((JSON.parse(text) as { resources: unknown[] }).resources.length);
}

const ONE_TRIANGLE = JSON.stringify({
  type: 'Topology',
  transform: { scale: [200, -200], translate: [0, 0] },
  arcs: [
    [
      [0, 0],
      [9, 0],
      [0, 9],
      [-9, -9],
    ],
  ],
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { code: '01100', label: [1, 1] } },
        { type: 'MultiPolygon', arcs: [[[0]], [[-1]]], properties: { code: '01202' } },
      ],
    },
  },
});

/** Each JSON file that the page fetches, how it is read, what is done with it, and the errors that have words. */
const DOORS: readonly {
  readonly file: string;
  readonly text: string;
  read(text: string): void;
  readonly errors: readonly (new (...args: never[]) => Error)[];
  readonly usual: number;
}[] = [
  {
    file: 'detail/13.topo.json',
    text: readGeo('detail/13.topo.json'),
    read: (text) => draw(parseTopology(text, 'x.topo.json', MUNICIPALITY_OBJECTS)),
    errors: [TopologyError],
    usual: 100,
  },
  {
    file: 'a boundary file of one triangle',
    text: ONE_TRIANGLE,
    read: (text) => draw(parseTopology(text, 'x.topo.json', MUNICIPALITY_OBJECTS)),
    errors: [TopologyError],
    usual: 400,
  },
  {
    file: 'places.json',
    text: readGeo('places.json'),
    read: (text) => usePlaces(parsePlaces(text, 'places.json')),
    errors: [TopologyError],
    usual: 100,
  },
  {
    file: 'tiles.json',
    text: readGeo('tiles.json'),
    read: (text) => useTiles(parseTiles(text)),
    errors: [LoadError],
    usual: 100,
  },
  {
    file: 'reconciliation.json',
    text: publishedText('reconciliation.json'),
    read: (text) => useReconciliation(readReconciliation(text), text),
    errors: [DataError],
    usual: 100,
  },
  {
    file: 'datapackage.json',
    text: publishedText('datapackage.json'),
    read: (text) => useDownloads(readDownloads(text), text),
    errors: [DataError],
    usual: 100,
  },
  {
    file: 'editions/index.json',
    text: '["2024-08-01","2025-03-31"]',
    read: (text) => {
      for (const day of readEditionIndex(text)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    },
    errors: [LoadError],
    usual: 100,
  },
];

describe('a file of the site that is nearly right', () => {
  it.each(DOORS)('$file is taken and can be used, or refused in words', ({ text, read, errors, usual }) => {
    read(text);
    fc.assert(
      fc.property(changedJson(text), (changed) => {
        try {
          read(changed);
        } catch (error) {
          if (!errors.some((one) => error instanceof one)) throw error;
        }
      }),
      { numRuns: runs(usual) },
    );
  });
});
