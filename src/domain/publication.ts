import type { PartialDate } from './partial-date.ts';
import type { Basis } from './partnership.ts';
import type { PlaceCode } from './place.ts';
import type { QualifiedFigure } from './qualified-figure.ts';

/** A published figure with its date. `figure` is undefined where a table exists but could not be read. */
export interface Milestone {
  date: PartialDate;
  measure: string;
  figure: QualifiedFigure | undefined;
  basis: Basis;
  sourceId: string;
  note: string;
  /** The note as the table has it, where `note` is said in another language. */
  noteJa?: string;
  /** The ward whose own figure it is; empty for the project's. */
  area: PlaceCode | '';
}

export type EventKind =
  'exhibition' | 'lecture' | 'symposium' | 'fair' | 'festival' | 'meeting' | 'ceremony' | 'exchange';

export interface ProjectEvent {
  id: string;
  date: PartialDate;
  name: string;
  kind: EventKind;
  venue: string;
  /** As the source names them; not all of them are municipalities. */
  partners: readonly string[];
  /** The partners as the table has them, where `partners` are said in another language. */
  partnersJa?: readonly string[];
  figure: QualifiedFigure | undefined;
  figureUnit: string;
  /** `planned`: the source announces it, and none says that it was held. */
  status: 'held' | 'planned' | 'unknown';
  sourceId: string;
  note: string;
}

export interface Newsletter {
  id: string;
  title: string;
  volume: string;
  /** As precise as it is printed; empty where no date is. */
  publishedOn: string;
  sourceId: string;
  note: string;
  /** The note as the table has it, where `note` is said in another language. */
  noteJa?: string;
}

export interface Source {
  id: string;
  title: string;
  /** The title as it is printed, where `title` is said in another language. */
  titleJa?: string;
  publisher: string;
  publishedOn: string;
  location: string;
  basis: Basis;
  note: string;
}

/** A published figure, the one recomputed from the rows, and why they differ. */
export interface Reconciliation {
  id: string;
  measure: string;
  /** A prefecture's code, a region's name, or `JP`. */
  place: string;
  /** The agreement, programme or document that the total is about; empty for a place as a whole. */
  subject: string;
  asOf: string;
  published: number;
  computed: number;
  /** `computed` − `published`. */
  difference: number;
  unit: string;
  why: string;
  /** `derived` where the other figure is not a published one but was worked out by another way. */
  basis: Basis;
  sourceId: string;
}
