/** A prefecture of a panel. */
export interface PanelPlace {
  code: string;
  /** Without 都, 府, 県. */
  name: string;
  values: readonly (number | undefined)[];
  /** Its value in the year that is looked at, ready to read. */
  text: string;
}

/** One of the small multiples. */
export interface RegionPanelInput {
  key: string;
  name: string;
  /** One for each fiscal year; undefined where none was published. */
  values: readonly (number | undefined)[];
  /** The value in the year that is looked at, ready to read. */
  text: string;
  places: readonly PanelPlace[];
}
