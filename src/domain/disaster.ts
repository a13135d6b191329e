import type { FiscalYear } from './fiscal-year.ts';
import type { PartialDate } from './partial-date.ts';
import type { Basis } from './partnership.ts';
import type { PlaceCode } from './place.ts';
import type { QualifiedFigure } from './qualified-figure.ts';

/** In the order of the legend; each has a shape and a colour of its own. */
export const DISASTER_TYPES = [
  'earthquake',
  'heavy_rain',
  'typhoon',
  'heavy_rain_and_typhoon',
  'fire',
  'other',
] as const;

export type DisasterType = (typeof DISASTER_TYPES)[number];

export interface Disaster {
  id: string;
  name: string;
  type: DisasterType;
  date: PartialDate;
  fiscalYear: FiscalYear;
  fiscalYearBasis: string;
  /** The documents that list it; empty for those known only from public pages. */
  listedIn: readonly string[];
  sourceId: string;
  note: string;
}

/** In the order of filters and records. */
export const SUPPORT_KINDS = [
  'recovery_grant',
  'donation',
  'staff',
  'supplies',
  'other',
  'unspecified',
] as const;

export type SupportKind = (typeof SUPPORT_KINDS)[number];

export interface Support {
  disasterId: string;
  /** `joint` (the 23 wards together), `wards_total` (sum of the wards' own giving) or a ward's code. */
  provider: string;
  /** Empty where the recipient was not published (記載なし). */
  recipient: PlaceCode | '';
  kind: SupportKind;
  /** What was given, in the word of its source (毛布, 保健師 …); may be empty. */
  item: string;
  /** Undefined where no amount was published (記載なし). */
  figure: QualifiedFigure | undefined;
  unit: string;
  /** The day or year as of which a total stands (ISO 8601), empty for a single gift. */
  asOf: string;
  date: PartialDate;
  basis: Basis;
  sourceId: string;
  note: string;
}

/** True for the disasters that the project's documents list themselves (19 in this edition). */
export function isListed(disaster: Disaster): boolean {
  return disaster.listedIn.length > 0;
}
