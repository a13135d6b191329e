import type { FiscalYear } from './fiscal-year.ts';

export type Level = 'prefecture' | 'municipality';

/** The rule by which the values of a measure follow from the tables; a new measure picks one of these. */
export type Derivation = 'published_table' | 'agreement_members' | 'union' | 'union_rate' | 'grant_events';

/** A row of measures.csv: what can be drawn on the map. */
export interface Measure {
  id: string;
  name: string;
  shortName: string;
  unit: string;
  levels: readonly Level[];
  derivation: Derivation;
  /** The first fiscal year in which the measure can have a value. */
  firstFiscalYear: FiscalYear;
  classing: 'rounded' | 'ckmeans' | 'each_value';
  /** Interior breaks for rounded classes; empty for computed ones. */
  thresholds: readonly number[];
  description: string;
  sourceIds: readonly string[];
}

/** Why there is no value: a missing year is missing, never zero and never interpolated. */
export type MissingReason =
  /** No figure for that fiscal year stands in any document. */
  | 'not_published'
  /** A table was published, but its figures could not be read for this edition (公表あり・未収録). */
  | 'published_not_held'
  /** The thing measured did not exist yet. */
  | 'before_start'
  /** Ties existed, but are only counted from the first published list on. */
  | 'before_count'
  /** The documents name no recipient there (記載なし, which is not 支援なし). */
  | 'not_recorded'
  /** Special wards (the hosts) and the six northern villages are in no count. */
  | 'not_counted';

/** City, town, village: the split of a count, in that order. */
export type KindSplit = readonly [cities: number, towns: number, villages: number];

/** Sum of a split of cities, towns and villages. */
export function totalOfSplit(split: KindSplit): number {
  return split[0] + split[1] + split[2];
}

export type MeasureValue =
  { kind: 'value'; value: number; split?: KindSplit } | { kind: 'missing'; reason: MissingReason };

/** A missing value with its reason. */
export function missing(reason: MissingReason): MeasureValue {
  return { kind: 'missing', reason };
}
