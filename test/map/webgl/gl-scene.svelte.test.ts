import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PlaceCode } from '../../../src/domain/place.ts';
import type { Geometry } from '../../../src/map/geometry.ts';
import type { Paint } from '../../../src/map/paint.ts';
import type { Scene } from '../../../src/map/surface.ts';
import { GlScene } from '../../../src/map/webgl/gl-scene.ts';
import { squares } from '../../fixtures/map-shapes.ts';

vi.mock('../../../src/map/webgl/hatch.ts', () => ({ hatchImage: () => ({}), patternStretch: () => 1 }));

const CODES = Array.from({ length: 40 }, (_, index) => `0${1000 + index}` as PlaceCode);
const GEOMETRY: Geometry = { prefectures: new Map(), municipalities: undefined, details: new Map() };

const scene = (level: Scene['level'], paints: Iterable<readonly [PlaceCode, Paint]>): Scene => ({
  level,
  focus: null,
  paints: {
    prefecture: new Map([['01' as PlaceCode, 'ai-1']]),
    municipality: new Map(paints),
    detail: new Map(),
  },
});
const all = (paint: Paint, others: Record<string, Paint> = {}) =>
  scene(
    'municipality',
    CODES.map((code) => [code, others[code] ?? paint]),
  );

let written: string[] = [];
/** The codes handed to each source, one list for each time. */
let handed: Record<string, unknown[]> = {};
let drawing: GlScene;
let isShown: (layer: string) => boolean;

beforeEach(() => {
  const layout = new Map<string, unknown>();
  isShown = (layer) => layout.get(layer) === 'visible';
  const map = {
    on: vi.fn(),
    off: vi.fn(),
    once: vi.fn(),
    getContainer: () => document.body,
    getPixelRatio: () => 1,
    getZoom: () => 5,
    hasImage: () => false,
    addImage: vi.fn(),
    setPaintProperty: vi.fn(),
    getLayoutProperty: (layer: string) => layout.get(layer),
    setLayoutProperty: (layer: string, _: string, value: unknown) => layout.set(layer, value),
    getSource: (name: string) => ({
      setData: ({ features = [] }: Partial<GeoJSON.FeatureCollection>) =>
        (handed[name] ??= []).push(features.map(({ properties }) => properties?.['code'] as unknown)),
    }),
    setFeatureState: ({ id }: { id: string }, { paint }: { paint: string }) => written.push(`${id} ${paint}`),
  };
  drawing = new GlScene(map as unknown as MapLibreMap, GEOMETRY, () => undefined);
  drawing.setGeometry(GEOMETRY);
  drawing.setScene(all('ai-1'));
  written = [];
  handed = {};
});

it('another fiscal year writes the state of those places alone whose paint is another', () => {
  drawing.setScene(all('ai-1', { '01003': 'ai-4', '01007': 'none' }));
  expect(written).toEqual(['01003 ai-4', '01007 none']);
});

it('the same picture again writes nothing', () => {
  drawing.setScene(all('ai-1'));
  expect(written).toEqual([]);
});

it('a place that is no longer drawn is hidden, once', () => {
  const fewer = scene(
    'municipality',
    CODES.slice(1).map((code) => [code, 'ai-1']),
  );
  drawing.setScene(fewer);
  drawing.setScene(fewer);
  expect(written).toEqual(['01000 hidden']);
});

it('a look at the prefectures and back writes nothing of the municipalities but what has changed meanwhile', () => {
  drawing.setScene(scene('prefecture', []));
  drawing.setScene(all('ai-1', { '01039': 'ai-2' }));
  expect(written).toEqual(['01039 ai-2']);
});

it('the hatching is told of the hatched alone, and only when they are others than before', () => {
  const areas = new Map(CODES.map((code, index) => [code, squares(code, [index * 10, 0, 10])]));
  const municipalities = { file: '', areas, borders: [], sides: [], merged: () => [] };
  drawing.setGeometry({ ...GEOMETRY, municipalities });
  handed = {};
  drawing.setScene(all('ai-1', { '01003': 'unknown', '01007': 'excluded' }));
  drawing.setScene(all('ai-2', { '01003': 'unknown', '01007': 'excluded' }));
  expect(handed).toEqual({ 'municipality-hatched': [['01003', '01007']] });
  expect(isShown('municipality-hatch')).toBe(true);
  drawing.setScene(all('ai-2'));
  expect(isShown('municipality-hatch')).toBe(false);
});
