import { polygonArea } from 'd3';
import { INSET_BOXES, type PlaneBox } from '../domain/plane.ts';
import { unionOf, type Area } from './areas.ts';

/** An island may make the window wider by its share of the place's land times this. */
const WORTH_OF_LAND = 12;
/** So little is never lost. */
const ALWAYS_WORTH = 0.1;

/**
 * The box to fly to: the main part of a place, with the islands that are worth the room they take. 佐渡, 対馬 or
 * 隠岐 stay in the window; for 青ヶ島 or 与那国 the rest of the prefecture would shrink to a few pixels, so one
 * goes there by a press, the list, or the keyboard. Parts that are set in (奄美 of 鹿児島県, 小笠原 of 東京都)
 * are left out, unless the place lies in an inset altogether (沖縄県).
 * @returns metres on the plane
 */
export function flightBox(area: Area): PlaneBox {
  const all = area.boxes.map((box, index) => ({ box, land: landOf(area, index) }));
  const main = all.filter(({ box }) => !Object.values(INSET_BOXES).some((inset) => isWithin(box, inset)));
  const parts = (main.length > 0 ? main : all).sort((a, b) => b.land - a.land);
  const land = parts.reduce((sum, part) => sum + part.land, 0);
  let shown = parts[0]?.box ?? area.box;
  let rest = parts.slice(1);
  // What has come in can bring others within reach: 五島 does so for 対馬.
  for (let before = Infinity; rest.length < before;) {
    before = rest.length;
    rest = rest.filter((part) => {
      const together = unionOf([shown, part.box]);
      const growth = sideOf(together) / sideOf(shown) - 1;
      const isWorth = growth <= Math.max(ALWAYS_WORTH, (part.land / land) * WORTH_OF_LAND);
      if (isWorth) shown = together;
      return !isWorth;
    });
  }
  return shown;
}

function landOf({ polygons }: Area, index: number): number {
  return Math.abs(polygonArea(polygons[index]?.[0]?.map(([x, y]): [number, number] => [x, y]) ?? []));
}

function sideOf([west, south, east, north]: PlaneBox): number {
  return Math.max(east - west, north - south);
}

function isWithin(box: PlaneBox, outer: PlaneBox): boolean {
  return box[0] >= outer[0] && box[1] >= outer[1] && box[2] <= outer[2] && box[3] <= outer[3];
}
