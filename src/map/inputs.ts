import type { Fill } from '../domain/classing.ts';
import type { MunicipalityCode, PrefectureCode } from '../domain/municipality-code.ts';
import type { Level } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { PlaneCamera } from '../domain/plane.ts';
import type { MapFailure } from './failure.ts';
import type { Geometry } from './geometry.ts';
import type { Rect } from '../figure/rect.ts';
import type { TieLayer } from './overlay/tie-layer.ts';
import type { ViewRoom } from './view-room.ts';

/** A plan that several municipalities share, outlined together. */
interface OutlinedGroup {
  readonly id: string;
  readonly codes: readonly MunicipalityCode[];
  readonly label: string;
}

/** Words beside the parts of the country that are set in, hatched or left out. */
export interface InsetLabels {
  readonly south: string;
  readonly ogasawara: string;
  readonly amami: string;
  readonly northern: string;
}

/** What the map is to show; plain values, replaced and never changed. */
export interface AtlasInputs {
  readonly level: 'auto' | Level;
  readonly focus: PrefectureCode | null;
  readonly prefectureFills: ReadonlyMap<PrefectureCode, Fill>;
  readonly prefectureLabels: ReadonlyMap<PrefectureCode, { name: string; text: string }>;
  readonly municipalFills: ReadonlyMap<MunicipalityCode, Fill> | undefined;
  readonly municipalNames: ReadonlyMap<MunicipalityCode, string> | undefined;
  readonly municipalDots: ReadonlySet<MunicipalityCode>;
  readonly outlinedGroups: readonly OutlinedGroup[];
  /** The ties of one ward or two; null where no ward is looked at. */
  readonly ties: TieLayer | null;
  readonly steps: readonly number[];
  readonly municipalSteps: readonly number[];
  readonly emphasis: ReadonlySet<PlaceCode> | null;
  readonly selected: PlaceCode | null;
  readonly hovered: PlaceCode | null;
  readonly insetLabels: InsetLabels;
  /** Where no number, name or note may stand, in CSS pixels of the map (headline, legend, card). */
  readonly reserved: readonly Rect[];
}

/** What a still picture of the map is drawn from, as the map stands at a moment. */
export interface AtlasLook {
  readonly inputs: AtlasInputs;
  readonly geometry: Geometry;
  readonly level: Level;
  /** Where the map is looked at from, or will be when it has come to rest. */
  readonly camera: PlaneCamera;
  /** The window that it looks through. */
  readonly room: ViewRoom;
  /** The camera stands where the map put it by itself. */
  readonly isPlaced: boolean;
}

/** Whether shapes are on their way. */
export type MapStatusState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: MapFailure };

/** What the map reports. */
export interface AtlasCallbacks {
  onhover(code: PlaceCode | null, at: { x: number; y: number } | null): void;
  /** @param by a place chosen by a key is gone on with by keys: its card takes the focus */
  onselect(code: PlaceCode | null, by: 'pointer' | 'key'): void;
  onlevel(shown: Level, prefectureInView: PrefectureCode | null): void;
  onrenderer(state: 'svg' | 'webgl', reason?: MapFailure): void;
  onpainted(what: Level): void;
  onready(): void;
  onstatus(status: MapStatusState): void;
}
