/** What can go wrong with the map. In every case the page goes on with the SVG twin. */
export type MapFailureKind =
  /** The browser has no WebGL 2 (or it is switched off). */
  | 'no_webgl'
  /** The program of the WebGL map did not load. */
  | 'import'
  /** The WebGL map ran, but drew nothing (a blocked worker looks like this). */
  | 'blank'
  /** The graphics context was taken away while the map was shown. */
  | 'context_lost'
  /** MapLibre reported an error before it had proven itself. */
  | 'renderer'
  /** The boundaries of the municipalities, or of the opened prefecture, did not load. */
  | 'geometry'
  /** The program that draws the ties of a ward did not load. */
  | 'ties';

/** A failure, typed for the messages and with the cause for the console. */
export interface MapFailure {
  readonly kind: MapFailureKind;
  readonly cause: unknown;
}
