import type { Snippet } from 'svelte';

/** A figure that can become a picture, with everything that must stand in it. */
export interface PictureSource {
  readonly title: string;
  /** What is counted and when: one short line under the title. */
  readonly scope: string;
  /** The finding: one sentence computed from the data. */
  readonly finding: string;
  readonly sourceIds: readonly string[];
  /** The figure, drawn for the width it is given; `true`: for a picture, in which nothing is folded away. */
  readonly figure: Snippet<[isPicture: boolean]>;
  readonly legend: Snippet;
  /** What keeps the numbers honest: how they are counted, what was never published. */
  readonly notes?: Snippet<[isPicture: boolean]> | undefined;
  /** The figure fills whatever room it is given, as a map does; others are as high as their width makes them. */
  readonly fillsRoom: boolean;
  /** The figure is high: where words stand beside it, its legend stands among them. */
  readonly isHigh?: boolean;
  /** Boundaries are drawn: their maker must be named. */
  readonly hasBoundaries: boolean;
  /** Edition of the data, `YYYY-MM-DD`. */
  readonly edition: string;
  /** Whole address of what is on the screen; empty where nobody else could open it. */
  readonly link: string;
}
