import type { PlaneBox, PlaneGroup, PlanePoint } from '../../domain/plane.ts';
import { TopologyError } from './topology-error.ts';

/** What `places.json` says of a prefecture. */
interface PrefecturePlace {
  /** Where its number or name stands: well inside its largest part, in metres on the plane. */
  label: PlanePoint;
  /** What the camera shows: without insets, without the six northern villages. */
  box: PlaneBox;
  /** Its largest land mass alone: 東京都 without its islands, 沖縄本島. What a small screen begins with. */
  core: PlaneBox;
  /** What of it stands in an inset: 奄美群島 of 鹿児島県, 小笠原 of 東京都. */
  insets: Partial<Record<PlaneGroup, PlaneBox>>;
  /** Codes of the prefectures it borders on, or faces across the narrowest water, in ascending order. */
  neighbours: string[];
}

/** The content of `public/geo/places.json`. */
export interface PlacesFile {
  prefectures: Record<string, PrefecturePlace>;
  /** Around the six northern villages. */
  northernBox: PlaneBox;
  /**
   * Pairs of municipalities that are neighbours though no border between them is drawn: they face each other
   * across the narrowest water (these tie all land masses together), or share an islet that is left out.
   */
  links: [code: string, code: string][];
}

/**
 * Reads `places.json`.
 * @param text the content of the file
 * @param file its name, for the message
 * @throws TopologyError when it is cut off or not that file
 */
export function parsePlaces(text: string, file: string): PlacesFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new TopologyError(file, 'not_json');
  }
  if (!isPlaces(content)) throw new TopologyError(file, 'missing_object');
  return content;
}

function isPlaces(value: unknown): value is PlacesFile {
  const { prefectures, northernBox, links } = (value ?? {}) as Partial<PlacesFile>;
  const places: (Partial<PrefecturePlace> | null)[] = Object.values(prefectures ?? {});
  return (
    places.length > 0 &&
    places.every(
      (one) =>
        isNumbers(one?.label, 2) &&
        [one?.box, one?.core, ...Object.values(one?.insets ?? [0])].every((box) => isNumbers(box, 4)) &&
        isCodes(one?.neighbours),
    ) &&
    isNumbers(northernBox, 4) &&
    Array.isArray(links) &&
    links.every((pair) => isCodes(pair) && pair.length === 2)
  );
}

function isNumbers(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(Number.isFinite);
}

function isCodes(value: unknown): boolean {
  return Array.isArray(value) && value.every((code) => typeof code === 'string');
}
