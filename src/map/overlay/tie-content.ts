import type { TieSide } from '../../domain/ward-lens.ts';
import type { Level } from '../../domain/measure.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { PlaneCamera, PlanePoint, ViewSize } from '../../domain/plane.ts';
import type { Area } from '../areas.ts';
import { screenFromPlane } from '../camera.ts';
import { areaOf, type Geometry } from '../geometry.ts';
import { shortPrefectureName } from '../../domain/short-name.ts';
import { innerPoint } from './inner-point.ts';
import { rectAround, type Rect } from '../../figure/rect.ts';
import { tieCurve } from './tie-curve.ts';
import { NO_TIES, type TieContent, type TieLayer, type TieLine, type TieMark } from './tie-layer.ts';
import { placeTieTags, type TieTagInput } from './tie-tags.ts';

/** A mark with its ring, in CSS pixels. */
const MARK = 15;

/**
 * Marks, lines and words of a ward's ties. From afar each prefecture says how many places in it are tied, near
 * by each place has its name.
 * @param taken screen boxes where no word may stand
 */
export function composeTies(
  layer: TieLayer | null,
  view: {
    geometry: Geometry;
    level: Level;
    focus: string | null;
    camera: PlaneCamera;
    size: ViewSize;
    textScale?: number;
  },
  taken: readonly Rect[],
): TieContent {
  if (layer === null) return NO_TIES;
  const { geometry, level, focus, camera, size } = view;
  const pointOf = (code: PlaceCode): PlanePoint | undefined => {
    const area = code.length === 2 ? geometry.prefectures.get(code) : areaOf(geometry, code, focus);
    return area && (code.length === 2 ? pointInside(area) : area.anchor);
  };
  const markOf = (code: PlaceCode, side: TieSide, kind: TieMark['kind']): TieMark[] => {
    const at = pointOf(code);
    return at ? [{ code, at, side, kind }] : [];
  };
  const partners = layer.partners.flatMap(({ code, side }) =>
    markOf(code, side, code.length === 2 ? 'prefecture' : 'municipality'),
  );
  const wards = [
    ...markOf(layer.first, 'first', 'ward'),
    ...(layer.second === '' ? [] : markOf(layer.second, 'second', 'ward')),
  ];
  const boxes = [...wards, ...partners].map(({ at }) => {
    const { x, y } = screenFromPlane(camera, size, at);
    return rectAround(x, y, MARK, MARK);
  });
  const nameOf = (code: PlaceCode): string => layer.names.get(code) ?? '';
  const single = ({ code, at }: TieMark): TieTagInput => ({ code, name: nameOf(code), count: '', at: [at] });
  const wishes = [
    ...wards.map((ward) => ({ ...single(ward), isWard: true })),
    ...(level === 'prefecture' ? prefectureTags(partners, nameOf) : partners.map(single)),
  ].filter(({ name }) => name !== '');
  const tags = placeTieTags(wishes, camera, size, [...taken, ...boxes], view.textScale);
  return {
    // The wards last: their rings stand over the marks of what lies next to them.
    marks: [...partners, ...wards],
    lines: layer.hasLines ? linesOf(wards, partners) : [],
    tags,
    boxes: [...boxes, ...tags.map(({ box }) => box)],
  };
}

function linesOf(wards: readonly TieMark[], partners: readonly TieMark[]): TieLine[] {
  return wards.flatMap((ward) =>
    partners
      .filter(({ side }) => side === 'both' || side === ward.side)
      .map(({ code, at }) => ({
        ward: ward.code,
        code,
        side: ward.side === 'second' ? ('second' as const) : ('first' as const),
        curve: tieCurve(ward.at, at),
      })),
  );
}

/** One tag a prefecture; those with the most places choose first. */
function prefectureTags(partners: readonly TieMark[], nameOf: (code: PlaceCode) => string): TieTagInput[] {
  const points = new Map<PlaceCode, PlanePoint[]>();
  for (const { code, at } of partners) {
    const prefecture = code.slice(0, 2);
    points.set(prefecture, [...(points.get(prefecture) ?? []), at]);
  }
  return [...points]
    .map(([code, at]) => ({
      code,
      name: nameOf(code),
      shortName: shortPrefectureName(nameOf(code)),
      count: String(at.length),
      at,
    }))
    .sort((a, b) => b.at.length - a.at.length);
}

const innerPoints = new WeakMap<Area, PlanePoint>();

function pointInside(area: Area): PlanePoint {
  const known = innerPoints.get(area) ?? innerPoint(area);
  innerPoints.set(area, known);
  return known;
}
