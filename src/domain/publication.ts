import type { PartialDate } from './partial-date.ts';
import type { Basis } from './partnership.ts';
import type { QualifiedFigure } from './qualified-figure.ts';

/** A published figure with its date. `figure` is undefined where a table exists but could not be read. */
export interface Milestone {
  date: PartialDate;
  measure: string;
  figure: QualifiedFigure | undefined;
  basis: Basis;
  sourceId: string;
  note: string;
}

export interface ProjectEvent {
  id: string;
  from: string;
  to: string;
  name: string;
  kind: string;
  venue: string;
  partners: string;
  figure: string;
  figureUnit: string;
  sourceId: string;
}

export interface Newsletter {
  id: string;
  title: string;
  volume: string;
  publishedOn: string;
  sourceId: string;
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  publishedOn: string;
  location: string;
  basis: Basis;
}

/** A published figure, the one recomputed from the rows, and why they differ. */
export interface Reconciliation {
  id: string;
  measure: string;
  place: string;
  published: number;
  computed: number;
  difference: number;
  why: string;
  sourceId: string;
}
