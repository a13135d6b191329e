import type { Level } from '../../domain/measure.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneBox, PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import { coversRect, unionOf, type Area } from '../areas.ts';
import { screenFromPlane } from '../camera.ts';
import { areaOf, type Geometry } from '../geometry.ts';
import type { AtlasInputs } from '../inputs.ts';
import type { Scene } from '../surface.ts';
import { innerPoint } from './inner-point.ts';
import { landMemory } from './land-memory.ts';
import { groupOutline } from './outlines.ts';
import type { OverlayContent } from './overlay.ts';
import type { LabelInput } from './label.ts';
import { placeLabels } from './place-labels.ts';
import { around, frameRects, insetNotes, placeNote, type NotePlace, type PlacedNote } from './place-notes.ts';
import { overlayText } from './text-scale.ts';
import { placeTags, TAG_FONT_SIZE, type TagInput } from './place-tags.ts';
import { overlaps, rectAround, type Rect } from '../../figure/rect.ts';
import { textWidth } from '../../figure/text-width.ts';
import type { TieDrawing } from './tie-drawing.ts';
import { NO_TIES } from './tie-layer.ts';

/** Coarser than this (a telephone that shows the whole country) there is no room for numbers. */
const NUMBERS_WITHIN_METRES_PER_PIXEL = 3_700;

/** Coarser than this the dots are small and stand without names; an opened prefecture has fewer of them. */
const NAMES_WITHIN_METRES_PER_PIXEL = { opened: 1_400, country: 450 };

/** From a map with this shorter side (CSS pixels) the numbers grow with it, as far as this. */
const DESK_SIDE = 950;
const LARGEST_TEXT = 2.2;

/** A dot with its ring, in CSS pixels. */
const DOT = 13;

/** Room that a name on its shape wants around it, in CSS pixels. */
const NAME_ROOM = 6;

/** Where more of the dots than this touch another one, they are drawn small. */
const CROWDED_SHARE = 0.35;

const innerPoints = new WeakMap<Area, PlanePoint>();

/**
 * What stands over the shapes at a camera: numbers and notes, or dots, names and groups.
 * @param drawing what draws the ties of a ward, once it has come
 * @param byReader how much larger than usual the reader wants the words
 */
export function composeOverlay(
  inputs: AtlasInputs,
  geometry: Geometry,
  scene: Scene,
  camera: PlaneCamera,
  size: ViewSize,
  drawing?: TieDrawing,
  byReader = 1,
): OverlayContent {
  const landAt = landMemory(geometry.prefectures, camera, size);
  const covered: Rect[] = [...inputs.reserved, ...frameRects(camera, size)];
  const { level, focus } = scene;
  const ofWindow = Math.min(LARGEST_TEXT, Math.min(size.width, size.height) / DESK_SIDE);
  const textScale = Math.max(overlayText.least, ofWindow) * byReader;
  const view = { geometry, level, focus, camera, size, textScale };
  const ties = drawing?.compose(inputs.ties, view, covered) ?? NO_TIES;
  const taken = [...covered, ...ties.boxes];
  const hasNumbers = camera.metresPerPixel <= NUMBERS_WITHIN_METRES_PER_PIXEL;
  const isPrefectures = scene.level === 'prefecture';

  const tags = composeTags(inputs, geometry, scene, camera, size, taken, textScale);
  const labels = placeLabels(wantedLabels(inputs, geometry, scene, camera), {
    camera,
    size,
    landAt,
    reserved: taken,
    hasLeaders: isPrefectures,
    textScale,
  }).filter(({ box }) => !ties.boxes.some((tie) => overlaps(tie, box)));

  const used = [...taken, ...labels.map(({ box }) => box), ...tags.boxes];
  const notes: PlacedNote[] = [];
  const groups = isPrefectures ? [] : composeGroups(inputs, geometry, scene.level);
  const wishes = [
    ...groups.map(({ label, places }) => ({ text: label, places })),
    ...insetNotes(geometry, inputs.insetLabels, isPrefectures && hasNumbers),
  ];
  for (const { text, places } of wishes) {
    if (text === '') continue;
    const placed = placeNote(text, places, { camera, size, landAt, textScale, taken: used });
    if (!placed) continue;
    notes.push(placed);
    used.push(placed.box);
  }

  return {
    labels,
    labelClass: ({ code, kind }) => {
      const mark = code === inputs.selected ? 'is-selected' : '';
      if (kind === 'leader') return mark;
      return `on-${isPrefectures ? (scene.paints.prefecture.get(code) ?? 'unknown') : 'context'} ${mark}`;
    },
    tags: tags.tags,
    tagClass: ({ code, hasDot }) => {
      if (code === inputs.selected) return 'is-selected';
      return hasDot ? '' : `is-plain on-${scene.paints.municipality.get(code) ?? 'unknown'}`;
    },
    dots: tags.dots,
    areDotsSmall: tags.areDotsSmall,
    groups,
    ties,
    notes: notes.map(({ note }) => note),
  };
}

function wantedLabels(
  inputs: AtlasInputs,
  geometry: Geometry,
  scene: Scene,
  camera: PlaneCamera,
): LabelInput[] {
  return labelledAreas(inputs, geometry, scene, camera).map((label) => ({
    ...label,
    at: pointInside(label.area),
  }));
}

/** Prefectures with their numbers; round an opened one, the others with their names to find one's way by. */
function labelledAreas(inputs: AtlasInputs, geometry: Geometry, scene: Scene, camera: PlaneCamera) {
  if (camera.metresPerPixel > NUMBERS_WITHIN_METRES_PER_PIXEL) return [];
  return [...inputs.prefectureLabels].flatMap(([code, { name, text }]) => {
    const area = geometry.prefectures.get(code);
    const isNumber = scene.level === 'prefecture';
    const isWanted = isNumber ? text !== '' : inputs.focus !== null && code !== inputs.focus;
    return area && isWanted ? [{ code, area, name, text: isNumber ? text : name }] : [];
  });
}

/**
 * Finds points that the numbers will stand at, before they are laid out: those of the whole country take longer than a
 * frame of a telephone.
 * @param until moment of `performance.now()` after which the rest is left for another time
 * @returns are all of them known?
 */
export function findPoints(
  inputs: AtlasInputs,
  geometry: Geometry,
  scene: Scene,
  camera: PlaneCamera,
  until: number,
): boolean {
  return labelledAreas(inputs, geometry, scene, camera).every(
    ({ area }) => innerPoints.has(area) || (performance.now() < until && pointInside(area)),
  );
}

function pointInside(area: Area): PlanePoint {
  const known = innerPoints.get(area) ?? innerPoint(area);
  innerPoints.set(area, known);
  return known;
}

type Tags = Pick<OverlayContent, 'tags' | 'dots' | 'areDotsSmall'> & { boxes: Rect[] };

function composeTags(
  inputs: AtlasInputs,
  geometry: Geometry,
  scene: Scene,
  camera: PlaneCamera,
  size: ViewSize,
  taken: readonly Rect[],
  textScale: number,
): Tags {
  const { focus, municipalDots, municipalNames, selected } = inputs;
  // Where prefectures are drawn, a municipality shows only because it is chosen.
  const isShown = (code: string): boolean =>
    scene.level === 'prefecture' ? code === selected : focus === null || code.startsWith(focus);
  const areas = [...(geometry.municipalities?.areas.values() ?? [])].filter(({ code }) => isShown(code));
  const dotted = areas.filter(({ code }) => municipalDots.has(code as MunicipalityCode));
  const dots = dotted.map(({ code, anchor }) => {
    const { x, y } = screenFromPlane(camera, size, anchor);
    return { code, box: rectAround(x, y, DOT, DOT) };
  });
  const limit = NAMES_WITHIN_METRES_PER_PIXEL[focus === null ? 'country' : 'opened'];
  const isClose = camera.metresPerPixel <= limit;
  const touching = dots.filter(({ box }) =>
    dots.some((other) => other.box !== box && overlaps(other.box, box)),
  );
  const wishes: TagInput[] = [];
  const wish = ({ code, anchor }: Area, hasDot: boolean, shape?: PlaneBox): void => {
    const name = municipalNames?.get(code as MunicipalityCode);
    if (name) wishes.push({ code, name, at: anchor, hasDot, shape });
  };
  const chosen = areas.find(({ code }) => code === selected);
  if (chosen) {
    // What was chosen must be seen: a name too long for its shape stands beside the part that it is about.
    const code = chosen.code as MunicipalityCode;
    const fits = nameFits(chosen, municipalNames?.get(code), camera, textScale);
    wish(chosen, municipalDots.has(code), fits ? undefined : partAtAnchor(chosen));
  }
  if (isClose) {
    const byWidth = (a: Area, b: Area): number => b.box[2] - b.box[0] - (a.box[2] - a.box[0]);
    for (const area of dotted.sort(byWidth)) if (area !== chosen) wish(area, true);
    for (const area of areas) {
      if (area === chosen || municipalDots.has(area.code as MunicipalityCode)) continue;
      // The northern villages and the wards are in no count; their names come by touching them.
      if (scene.paints.municipality.get(area.code) === 'excluded') continue;
      const name = municipalNames?.get(area.code as MunicipalityCode);
      if (nameFits(area, name, camera, textScale)) wish(area, false);
    }
  }
  const tags = placeTags(wishes, camera, size, dots, taken, textScale);
  return {
    tags,
    dots: dotted.map(({ anchor }) => anchor),
    areDotsSmall: !isClose || touching.length > dots.length * CROWDED_SHARE,
    boxes: [
      ...dots.map(({ box }) => box),
      ...tags.map((tag) => {
        const { x, y } = screenFromPlane(camera, size, tag.at);
        return rectAround(x + tag.dx, y + tag.dy, tag.width, tag.height);
      }),
    ],
  };
}

function partAtAnchor({ anchor: [x, y], box, boxes }: Area): PlaneBox {
  return (
    boxes.find(([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north) ?? box
  );
}

function nameFits(
  area: Area,
  name: string | undefined,
  { metresPerPixel }: PlaneCamera,
  textScale: number,
): boolean {
  if (name === undefined) return false;
  const fontSize = TAG_FONT_SIZE * textScale;
  const halfWidth = ((textWidth(name, fontSize) + NAME_ROOM) / 2) * metresPerPixel;
  return coversRect(area, area.anchor, halfWidth, ((fontSize + NAME_ROOM) / 2) * metresPerPixel);
}

function composeGroups(
  inputs: AtlasInputs,
  geometry: Geometry,
  level: Level,
): { id: string; d: string; label: string; places: NotePlace[] }[] {
  const { focus } = inputs;
  return inputs.outlinedGroups.flatMap(({ id, codes, label }) => {
    if (focus !== null && !codes.some((code) => code.startsWith(focus))) return [];
    const d = groupOutline(codes as readonly PlaceCode[], { geometry, level, focus });
    const areas = codes.map((code) => areaOf(geometry, code, focus)).filter((area) => area !== undefined);
    if (d === undefined || areas.length === 0) return [];
    const box = unionOf(areas.map((area) => area.box));
    return [{ id, d, label, places: around(box) }];
  });
}
