import type { PlaneBox, PlaneGroup, PlanePoint } from '../../domain/plane.ts';

/** What `places.json` says of a prefecture. */
export interface PrefecturePlace {
  /** Where its number or name stands: well inside its largest part, in metres on the plane. */
  label: PlanePoint;
  /** What the camera shows: without insets, without the six northern villages. */
  box: PlaneBox;
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
