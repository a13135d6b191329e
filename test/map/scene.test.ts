import { describe, expect, it } from 'vitest';
import type { Fill } from '../../src/domain/classing.ts';
import type { Level } from '../../src/domain/measure.ts';
import type { MunicipalityCode, PrefectureCode } from '../../src/domain/municipality-code.ts';
import type { PlaceCode } from '../../src/domain/place.ts';
import type { PlaneCamera } from '../../src/domain/plane.ts';
import type { Geometry, LevelShapes } from '../../src/map/geometry.ts';
import type { AtlasInputs } from '../../src/map/inputs.ts';
import { sceneFrom, wantedLevel } from '../../src/map/scene.ts';
import { withoutPrefecture } from '../../src/map/surface.ts';
import { squares } from '../fixtures/map-shapes.ts';

const home: PlaneCamera = { center: [0, 0], metresPerPixel: 2_400 };
const near: PlaneCamera = { center: [0, 0], metresPerPixel: 300 };
const fill: Fill = { kind: 'class', index: 0 };
const municipalFills = new Map([['01100' as MunicipalityCode, fill]]);
const hokkaido = '01' as PrefectureCode;

const inputs: AtlasInputs = {
  level: 'auto',
  focus: null,
  prefectureFills: new Map([[hokkaido, fill]]),
  prefectureLabels: new Map(),
  municipalFills,
  municipalNames: undefined,
  municipalDots: new Set(),
  outlinedGroups: [],
  ties: null,
  steps: [2],
  municipalSteps: [1],
  emphasis: null,
  selected: null,
  hovered: null,
  insetLabels: { south: '', ogasawara: '', amami: '', northern: '' },
  reserved: [],
};

const shapes = (...codes: string[]): LevelShapes => ({
  file: '',
  areas: new Map(codes.map((code, index) => [code as PlaceCode, squares(code, [index * 10, 0, 9])])),
  borders: [],
  sides: [],
  merged: () => [],
});
const geometry: Geometry = {
  prefectures: shapes('01', '02', '01695').areas,
  municipalities: shapes('01100', '01202', '02201'),
  details: new Map([['01', shapes('01100', '01202')]]),
};

describe('the level that is asked for', () => {
  it.each<[string, Partial<AtlasInputs>, PlaneCamera, Level]>([
    ['the country', {}, home, 'prefecture'],
    ['a close look', {}, near, 'municipality'],
    ['an opened prefecture', { focus: hokkaido }, home, 'municipality'],
    ['prefectures locked, however close', { level: 'prefecture', focus: hokkaido }, near, 'prefecture'],
    ['municipalities locked, however far', { level: 'municipality' }, home, 'municipality'],
    [
      'a measure without municipal values',
      { municipalFills: undefined, focus: hokkaido },
      near,
      'prefecture',
    ],
  ])('of %s', (_, change, camera, level) => {
    const view = { camera, destination: camera, placedAt: camera, home };
    expect(wantedLevel({ ...inputs, ...change }, view, 'prefecture')).toBe(level);
  });

  const opened = { ...inputs, focus: hokkaido };
  const atHome = { camera: home, destination: home, placedAt: near, home };

  it('of an opened prefecture is that of its municipalities from the beginning of the flight there', () => {
    expect(wantedLevel(opened, { ...atHome, destination: near }, 'prefecture')).toBe('municipality');
  });

  it('of an opened prefecture goes back to prefectures when the reader has gone far away from it', () => {
    expect(wantedLevel(opened, atHome, 'municipality')).toBe('prefecture');
  });

  it('of an opened prefecture stays where that is the only way to show it whole', () => {
    const large = { center: home.center, metresPerPixel: home.metresPerPixel / 1.5 };
    const view = { camera: large, destination: large, placedAt: large, home };
    expect(wantedLevel(opened, view, 'municipality')).toBe('municipality');
  });
});

describe('the scene', () => {
  it('of the country draws the prefectures, and the northern villages as outside every count', () => {
    const { paints } = sceneFrom(inputs, geometry, 'prefecture');
    expect([...paints.prefecture]).toEqual([
      ['01', 'ai-3'],
      ['02', 'unknown'],
      ['01695', 'excluded'],
    ]);
    expect(paints.municipality.size).toBe(0);
  });

  it('of an opened prefecture draws its detail, and all others as context', () => {
    const { paints } = sceneFrom({ ...inputs, focus: hokkaido }, geometry, 'municipality');
    expect([...paints.detail.keys()]).toEqual(['01100', '01202']);
    expect(paints.detail.get('01100' as PlaceCode)).toBe('ai-2');
    expect(paints.municipality.get('02201' as PlaceCode)).toBe('context');
    // Until the detail is on the screen, the national level shows the same.
    expect(paints.municipality.get('01100' as PlaceCode)).toBe('ai-2');
    expect([...withoutPrefecture(paints.municipality, '01').keys()]).toEqual(['02201']);
  });
});
