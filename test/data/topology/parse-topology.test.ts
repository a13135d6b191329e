import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { LoadError } from '../../../src/data/load.ts';
import { loadTopology } from '../../../src/data/topology/load-topology.ts';
import { parseTopology } from '../../../src/data/topology/parse-topology.ts';
import { parsePlaces } from '../../../src/data/topology/places.ts';
import { TopologyError } from '../../../src/data/topology/topology-error.ts';
import { readGeo } from './committed-files.ts';

const ring = { type: 'Polygon', arcs: [[0]], properties: { code: '01100' } };

function topologyText(change: Record<string, unknown> = {}, geometry: unknown = ring): string {
  return JSON.stringify({
    type: 'Topology',
    transform: { scale: [200, -200], translate: [0, 0] },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
    ],
    objects: { municipalities: { type: 'GeometryCollection', geometries: [geometry] } },
    ...change,
  });
}

function faultOf(text: string): string {
  try {
    parseTopology(text, 'some.topo.json', ['municipalities']);
  } catch (error) {
    if (error instanceof TopologyError) return `${error.file}: ${error.fault}`;
    throw error;
  }
  return 'none';
}

describe('a boundary file', () => {
  it('that is sound is taken', () => {
    expect(faultOf(topologyText())).toBe('none');
    expect(faultOf(topologyText({ type: 'ChainedTopology', arcs: [[0, 0, 1, 0, 0, 1, -1, -1]] }))).toBe(
      'none',
    );
  });

  const full = topologyText();
  test.each([
    ['cut off on the way', full.slice(0, full.length / 2), 'not_json'],
    ['empty', '', 'not_json'],
    ['a page of the host', '<!doctype html><title>404</title>', 'not_json'],
    ['null', 'null', 'not_topology'],
    ['with nothing for its objects', topologyText({ objects: null }), 'not_topology'],
    [
      'with an object of nothing',
      topologyText({ objects: { municipalities: { type: 'GeometryCollection' } } }),
      'missing_object',
    ],
    [
      'with a grid that no number can hold',
      topologyText().replace('"scale":[200', '"scale":[1e999'),
      'not_topology',
    ],
    ['with parts that are no rings', topologyText({}, { ...ring, type: 'MultiPolygon' }), 'broken_shape'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'not_topology'],
    ['without a grid', topologyText({ transform: undefined }), 'not_topology'],
    [
      'with a flat border of an odd number of values',
      topologyText({ type: 'ChainedTopology', arcs: [[0, 0, 1]] }),
      'not_topology',
    ],
    [
      'with a flat border of one point',
      topologyText({ type: 'ChainedTopology', arcs: [[0, 0]] }),
      'not_topology',
    ],
    ['with a border of one point', topologyText({ arcs: [[[0, 0]]] }), 'not_topology'],
    [
      'with a border of words',
      topologyText({
        arcs: [
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
        ],
      }),
      'not_topology',
    ],
    ['without the object', topologyText({ objects: {} }), 'missing_object'],
    [
      'with an empty object',
      topologyText({ objects: { municipalities: { type: 'GeometryCollection', geometries: [] } } }),
      'missing_object',
    ],
    ['with a point for a shape', topologyText({}, { ...ring, type: 'Point' }), 'broken_shape'],
    ['with a numeric code', topologyText({}, { ...ring, properties: { code: 1100 } }), 'broken_shape'],
    [
      'with a code that lost its zero',
      topologyText({}, { ...ring, properties: { code: '1100' } }),
      'broken_shape',
    ],
    ['without codes', topologyText({}, { ...ring, properties: undefined }), 'broken_shape'],
    ['with a border that is not there', topologyText({}, { ...ring, arcs: [[1]] }), 'broken_shape'],
    [
      'with a border that is not there backwards',
      topologyText({}, { ...ring, arcs: [[-2]] }),
      'broken_shape',
    ],
    ['with an empty shape', topologyText({}, { ...ring, arcs: [] }), 'broken_shape'],
    [
      'with the same place twice',
      topologyText({ objects: { municipalities: { type: 'GeometryCollection', geometries: [ring, ring] } } }),
      'duplicate_code',
    ],
  ])('%s is refused with its reason', (_, text, fault) => {
    expect(faultOf(text)).toBe(`some.topo.json: ${fault}`);
  });

  it('of the site is refused wherever it is cut off', () => {
    const text = readGeo('detail/16.topo.json');
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(faultOf(text.slice(0, Math.floor(text.length * share)))).toBe('some.topo.json: not_json');
    }
  });
});

describe('places.json', () => {
  test.each([
    ['cut off', '{"prefectures":{"01":', 'not_json'],
    ['another file', '{"type":"Topology"}', 'missing_object'],
    ['nothing', 'null', 'missing_object'],
    [
      'with nothing for a place',
      '{"prefectures":{"01":null},"northernBox":[0,0,1,1],"links":[]}',
      'missing_object',
    ],
    [
      'without boxes',
      '{"prefectures":{"01":{"label":[0,0]}},"northernBox":[0,0,1,1],"links":[]}',
      'missing_object',
    ],
  ])('%s is refused with its reason', (_, text, fault) => {
    expect(() => parsePlaces(text, 'places.json')).toThrow(
      new TopologyError('places.json', fault as 'not_json'),
    );
  });
});

describe('fetching a boundary file', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answer = (body: string, status = 200): void => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
  };
  const load = (): Promise<unknown> => loadTopology('/geo/some.topo.json', ['municipalities']);

  it('gives the checked topology', async () => {
    answer(topologyText());
    await expect(load()).resolves.toMatchObject({ type: 'Topology' });
  });

  it('names the file and the reason when it is cut off', async () => {
    answer(topologyText().slice(0, 50));
    await expect(load()).rejects.toMatchObject({
      failure: { kind: 'unexpected', file: 'some.topo.json', detail: 'not_json' },
    });
  });

  it('names the status when the host has no such file', async () => {
    answer('', 404);
    await expect(load()).rejects.toBeInstanceOf(LoadError);
    await expect(load()).rejects.toMatchObject({ failure: { kind: 'status', status: 404 } });
  });
});
