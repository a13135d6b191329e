import type { Fill } from '../domain/classing.ts';
import type { Level } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneCamera } from '../domain/plane.ts';
import { isMunicipalScale } from './camera.ts';
import type { Geometry } from './geometry.ts';
import type { AtlasInputs } from './inputs.ts';
import { paintOfPlace, type LayerFills, type Paint } from './paint.ts';
import type { Scene } from './surface.ts';

/**
 * The level that the reader asks for: locked, or by the opened prefecture and the scale. A measure without
 * municipal values stays on prefectures whatever is asked.
 */
export function wantedLevel(
  inputs: Pick<AtlasInputs, 'level' | 'focus' | 'municipalFills'>,
  camera: PlaneCamera,
  home: PlaneCamera,
  shown: Level,
): Level {
  if (!inputs.municipalFills || inputs.level === 'prefecture') return 'prefecture';
  if (inputs.level === 'municipality' || inputs.focus !== null) return 'municipality';
  return isMunicipalScale(camera, home, shown === 'municipality') ? 'municipality' : 'prefecture';
}

/** The scene of both levels from what is asked and what has come. */
export function sceneFrom(inputs: AtlasInputs, geometry: Geometry, level: Level): Scene {
  const { steps, municipalSteps, emphasis, focus } = inputs;
  const prefectures: LayerFills = {
    fills: inputs.prefectureFills as Fills,
    steps,
    emphasis,
    focus: null,
  };
  const municipal: LayerFills = {
    fills: (inputs.municipalFills ?? new Map()) as Fills,
    steps: municipalSteps,
    emphasis,
    focus,
  };
  const paints = (codes: Iterable<PlaceCode>, layer: LayerFills): Map<PlaceCode, Paint> =>
    new Map([...codes].map((code) => [code, paintOfPlace(code, layer)]));
  const detail = focus === null ? undefined : geometry.details.get(focus);
  const isMunicipal = level === 'municipality';
  return {
    level,
    focus,
    paints: {
      // The northern villages stand in the overview by their own codes and are in no count.
      prefecture: new Map(
        [...geometry.prefectures.keys()].map((code) => [
          code,
          code.length === 5 ? 'excluded' : paintOfPlace(code, prefectures),
        ]),
      ),
      municipality: isMunicipal ? paints(geometry.municipalities?.areas.keys() ?? [], municipal) : new Map(),
      detail: isMunicipal ? paints(detail?.areas.keys() ?? [], municipal) : new Map(),
    },
  };
}

type Fills = ReadonlyMap<PlaceCode, Fill>;
