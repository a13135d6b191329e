import type { Fill } from '../domain/classing.ts';
import type { Level } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneCamera } from '../domain/plane.ts';
import { isMunicipalScale } from './camera.ts';
import type { Geometry } from './geometry.ts';
import type { AtlasInputs } from './inputs.ts';
import { paintOfPlace, type LayerFills, type Paint } from './paint.ts';
import type { Scene } from './surface.ts';

/** What the level depends on beside what is asked. */
interface LevelView {
  /** Where the map stands. */
  readonly camera: PlaneCamera;
  /** Where a flight leads it. */
  readonly destination: PlaneCamera;
  /** Where it has put itself to show the opened prefecture. */
  readonly placedAt: PlaneCamera;
  /** Shows the whole country. */
  readonly home: PlaneCamera;
}

/** An opened prefecture may be shown so much smaller before its municipalities go, however large it is. */
const STILL_OPENED = 1.15;

/**
 * The level that the reader asks for: locked, or by the scale. An opened prefecture has its municipalities from the
 * beginning of the flight there until it is left far behind. A measure without municipal values stays on prefectures
 * whatever is asked.
 * @param shown the level now: there is a little play between coming and going
 */
export function wantedLevel(
  inputs: Pick<AtlasInputs, 'level' | 'focus' | 'municipalFills'>,
  { camera, destination, placedAt, home }: LevelView,
  shown: Level,
): Level {
  if (!inputs.municipalFills || inputs.level === 'prefecture') return 'prefecture';
  if (inputs.level === 'municipality') return 'municipality';
  const isMunicipal = shown === 'municipality';
  if (inputs.focus === null)
    return isMunicipalScale(camera, home, isMunicipal) ? 'municipality' : 'prefecture';
  const isOpened = destination.metresPerPixel <= placedAt.metresPerPixel * STILL_OPENED;
  return isOpened || isMunicipalScale(destination, home, isMunicipal) ? 'municipality' : 'prefecture';
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
