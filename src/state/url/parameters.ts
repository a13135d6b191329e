import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { FIRST_COLUMNS, PLACE_COLUMNS, type PlaceColumn } from '../../data/places/place-columns.ts';
import { PLACE_KINDS, PLACE_SORTS, PLACE_TIED } from '../../data/places/place-choices.ts';
import type { PlaceKind, PlaceSort, PlaceTied } from '../../data/places/place-choices.ts';
import {
  COVERAGE_GROUPS,
  COVERAGE_ORDERS,
  DIFFERENCE_MARKS,
  GAPS,
  type CoverageGroup,
  type CoverageOrder,
  type DifferenceMark,
  type Gap,
} from '../../data/coverage/coverage-choices.ts';
import { isMunicipalityCode } from '../../domain/municipality-code.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';
import { DISASTER_TYPES, SUPPORT_KINDS, type DisasterType, type SupportKind } from '../../domain/disaster.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { readLegendClass } from './legend-class-text.ts';

// The public contract of the address (documented in the README): one row a parameter. The first of the
// listed values is the default, and a default is never printed.

const VIEWS = ['map', 'growth', 'disasters', 'coverage', 'desk', 'present', 'about'] as const;
export type ViewName = (typeof VIEWS)[number];

export const LEVELS = ['auto', 'pref', 'muni'] as const;
/** The map in its real shape, or as equal tiles (カラム地図). */
export const MAP_SHAPES = ['map', 'tiles'] as const;
export type MapShape = (typeof MAP_SHAPES)[number];
export const ERA_STYLES = ['both', 'wareki', 'seireki'] as const;
/** As the device says, or as the link wants it; `contrast`: with high contrast, in the brightness of the device. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
/** Inside another page: `1`, a picture that answers nothing, what cannot be changed there, and what is there beside the view. */
export const EMBED_OPTIONS = ['1', 'still', 'level', 'year', 'search'] as const;
export type EmbedOption = (typeof EMBED_OPTIONS)[number];
export const TIE_LINES = ['', '1'] as const;
/** The map of recipients: by how often they received, or by when they last did. */
export const RECIPIENT_TONES = ['times', 'latest'] as const;
/** How the agreement members are stacked. */
export const MEMBER_STACKS = ['association', 'region'] as const;
/** Places of different size side by side: by what they have, or by its share of their municipalities. */
export const COUNT_FORMS = ['count', 'share'] as const;
/** Figures of the growth view, then of the disasters view, each of which can be read as a table, in the order of the page. */
export const FIGURES = [
  'agreement',
  'survey',
  'registered',
  'linked',
  'events',
  'ranking',
  'regions',
  'prefecture',
  'compare',
  'overlap',
  'timeline',
  'sums',
  'aid',
] as const;
export type FigureId = (typeof FIGURES)[number];
/** The longest text of the search field: with everything else a link stays below 2,000 characters. */
export const SEARCH_LENGTH = 80;
/** The longest text to find in the views with one, for the same reason. */
export const FIND_LENGTH = 20;
/** The table of places: open or not. */
export const TABLE_STATES = ['', 'open'] as const;

/** Everything that a link can carry. Absent things are empty text, never undefined. */
export interface UrlState {
  view: ViewName;
  measure: string;
  fy: FiscalYear;
  level: (typeof LEVELS)[number];
  shape: MapShape;
  pref: string;
  muni: string;
  ward: string;
  vs: string;
  /** Lines from the wards looked at to their partners. */
  ties: (typeof TIE_LINES)[number];
  /** The part of the legend that is isolated, as `legend-class-text.ts` writes it; empty: none. */
  class: string;
  q: string;
  lang: Language;
  era: (typeof ERA_STYLES)[number];
  theme: (typeof THEMES)[number];
  /** Presentation: the scene, and its part where it builds up (`agreements.2`); empty: the first one. */
  scene: string;
  /** An exhibition terminal; its own settings are read with it, by state/kiosk. */
  mode: '' | 'kiosk';
  /** How the view stands inside another page; empty: it does not. */
  embed: readonly EmbedOption[];
  /** The edition of the data that a link is about. */
  v: string;
  /** Disasters view: types to show; empty means all. */
  type: readonly DisasterType[];
  /** Disasters view: first and last fiscal year of the filter; empty means all. */
  years: readonly [FiscalYear, FiscalYear] | readonly [];
  /**
   * Disasters view: prefecture (two digits), region (tohoku …) or municipality (five digits) that received, `none`
   * for recipients that were not published; empty means all.
   */
  recipient: string;
  /** Disasters view: kinds of support; empty means all. */
  support: readonly SupportKind[];
  /** Disasters view: who gave: `joint`, `wards_total` or a ward; empty means all. */
  provider: string;
  /** Disasters view: id of a source that tells of the disaster; empty means all. */
  source: string;
  /** Disasters view: what the map of recipients shows: how often, or when last. */
  tone: (typeof RECIPIENT_TONES)[number];
  /** Disasters view: the disaster whose record is open. */
  disaster: string;
  /** Growth view: how the members under agreements are stacked. */
  by: (typeof MEMBER_STACKS)[number];
  /** Growth view: regions and prefectures by count or by share. */
  as: (typeof COUNT_FORMS)[number];
  /** Growth view: the earlier and the later fiscal year that are compared; empty means first and last. */
  compare: readonly [FiscalYear, FiscalYear] | readonly [];
  /** Growth view: id of the agreement, company or disaster whose record is open. */
  record: string;
  /** Growth view: the figures that stand as tables; all others are drawn. */
  table: readonly FigureId[];
  /** Growth view: is the table of places open? */
  places: (typeof TABLE_STATES)[number];
  /** Table of places, disasters view and coverage view: words that every row must hold. */
  find: string;
  /** Table of places and coverage view: a prefecture (two digits) or a region (tohoku …); empty means all. */
  area: string;
  /** Table of places and coverage view: kinds to show; empty means all. */
  kind: readonly PlaceKind[];
  /** Table of places: only places with a known tie, or only those without one. */
  tied: PlaceTied;
  sort: PlaceSort;
  /** Table of places: the columns beside the name. */
  cols: readonly PlaceColumn[];
  /** Coverage view: how the rows are put together. */
  group: CoverageGroup;
  /** Coverage view: regions (tohoku …) whose prefectures stand open. */
  open: readonly string[];
  order: CoverageOrder;
  /** Coverage view: do rows with a difference to the published figure stand out? */
  differences: DifferenceMark;
  /** Coverage view: which municipalities are missing. */
  gap: Gap;
  /** Coverage view: id of the agreement whose association the missing ones belong to; empty means all. */
  assoc: string;
}

/** What the values of a link are checked against: the edition of the data that is on the page. */
export interface UrlContext {
  measures: readonly string[];
  defaultMeasure: string;
  /** What else must be known of a measure; asked only for one of `measures`. */
  traitsOf(measure: string): MeasureTraits;
  fiscalYears: readonly [first: FiscalYear, last: FiscalYear];
  prefectures: ReadonlySet<string>;
  disasters: ReadonlySet<string>;
  /** Codes of the places that received after a disaster. */
  recipients: ReadonlySet<string>;
  /** Ids of the sources. */
  sources: ReadonlySet<string>;
  /** Ids of the agreements, of the companies and of the disasters: what stands on the time axis. */
  records: ReadonlySet<string>;
  /** Ids of the agreements. */
  agreements: ReadonlySet<string>;
  /** Ids of the joint plans. */
  plans: ReadonlySet<string>;
  edition: string;
  /** Views that this edition of the program has. */
  views: readonly ViewName[];
}

export interface MeasureTraits {
  /** Fiscal year in which it opens where a link names none: the latest one that it has values for. */
  openingYear: FiscalYear;
  /** How many classes its legend has. */
  classes: number;
  hasMunicipalLevel: boolean;
}

/** A value that was taken, or why it cannot be. */
export type Parsed<T> = { valid: T } | { invalid: 'unknown' | 'range' | 'order' | 'format' | 'not_yet' };

interface Parameter<K extends keyof UrlState> {
  initial(context: UrlContext): UrlState[K];
  parse(text: string, context: UrlContext): Parsed<UrlState[K]>;
  print(value: UrlState[K]): string;
}

const oneOf = <T extends string>(values: readonly T[]) => ({
  initial: () => values[0] as T,
  parse: (text: string): Parsed<T> =>
    (values as readonly string[]).includes(text) ? { valid: text as T } : { invalid: 'unknown' },
  print: (value: T) => value,
});

const optional = (isValid: (text: string, context: UrlContext) => boolean) => ({
  initial: () => '',
  parse: (text: string, context: UrlContext): Parsed<string> =>
    isValid(text, context) ? { valid: text } : { invalid: 'unknown' },
  print: (value: string) => value,
});

/** Two fiscal years of the data, `2020-2023`; the earlier first. */
const yearPair = (
  isValid: (from: FiscalYear, to: FiscalYear) => boolean,
  print: (from: FiscalYear, to: FiscalYear) => string,
) => ({
  initial: (): readonly [FiscalYear, FiscalYear] | readonly [] => [],
  parse: (text: string, context: UrlContext): Parsed<readonly [FiscalYear, FiscalYear]> => {
    const found = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
    if (!found) return { invalid: 'format' };
    const from = Number(found[1]);
    const to = Number(found[2] ?? found[1]);
    const [first, last] = context.fiscalYears;
    if (!isValid(from, to)) return { invalid: 'order' };
    return first <= from && to <= last ? { valid: [from, to] } : { invalid: 'range' };
  },
  print: ([from, to]: readonly [FiscalYear, FiscalYear] | readonly []) =>
    from === undefined || to === undefined ? '' : print(from, to),
});

const listOf = <T extends string>(values: readonly T[]) => ({
  initial: (): readonly T[] => [],
  parse: (text: string): Parsed<readonly T[]> => {
    const parts = text.split(',');
    if (!parts.every((part) => (values as readonly string[]).includes(part))) return { invalid: 'unknown' };
    // One order for one set, so that the same choice is the same link.
    return { valid: values.filter((value) => parts.includes(value)) };
  },
  print: (value: readonly T[]) => value.join(','),
});

const WARD = /^131(0[1-9]|1\d|2[0-3])$/;
const isArea = (text: string, { prefectures }: UrlContext) =>
  prefectures.has(text) || Object.hasOwn(REGION_BY_KEY, text);

const NO_COLUMNS = 'none';
const SCENE = /^[\w-]{1,40}(\.\d{1,3})?$/;

/** How each parameter is read and written, in the order in which they are printed. */
export const PARAMETERS: { readonly [K in keyof UrlState]: Parameter<K> } = {
  view: {
    initial: () => 'map',
    parse: (text, context) => {
      if (!(VIEWS as readonly string[]).includes(text)) return { invalid: 'unknown' };
      return context.views.includes(text as ViewName) ? { valid: text as ViewName } : { invalid: 'not_yet' };
    },
    print: (value) => value,
  },
  measure: {
    initial: (context) => context.defaultMeasure,
    parse: (text, context) => (context.measures.includes(text) ? { valid: text } : { invalid: 'unknown' }),
    print: (value) => value,
  },
  fy: {
    initial: (context) => context.fiscalYears[1],
    parse: (text, context) => {
      if (!/^\d{4}$/.test(text)) return { invalid: 'format' };
      const [first, last] = context.fiscalYears;
      return Number(text) >= first && Number(text) <= last ? { valid: Number(text) } : { invalid: 'range' };
    },
    print: String,
  },
  level: oneOf(LEVELS),
  shape: oneOf(MAP_SHAPES),
  pref: optional((text, context) => context.prefectures.has(text)),
  muni: optional((text, context) => isMunicipalityCode(text) && context.prefectures.has(text.slice(0, 2))),
  ward: optional((text) => WARD.test(text)),
  vs: optional((text) => WARD.test(text)),
  ties: oneOf(TIE_LINES),
  class: optional((text, context) => {
    const plan = /^plan:(.+)$/.exec(text)?.[1];
    return plan === undefined ? readLegendClass(text) !== undefined : context.plans.has(plan);
  }),
  q: optional((text) => text.length <= SEARCH_LENGTH),
  lang: oneOf(LANGUAGES),
  era: oneOf(ERA_STYLES),
  theme: oneOf(THEMES),
  // No link carries it: only a terminal's own address does.
  mode: { ...oneOf(['', 'kiosk']), print: () => '' },
  // The scenes come with their view: it tells of one that the show does not have.
  scene: optional((text) => SCENE.test(text)),
  embed: listOf(EMBED_OPTIONS),
  v: optional((text, context) => text === context.edition),
  type: listOf(DISASTER_TYPES),
  years: yearPair(
    (from, to) => from <= to,
    (from, to) => (from === to ? `${from}` : `${from}-${to}`),
  ),
  recipient: optional(
    (text, context) => isArea(text, context) || text === 'none' || context.recipients.has(text),
  ),
  support: listOf(SUPPORT_KINDS),
  provider: optional((text) => text === 'joint' || text === 'wards_total' || WARD.test(text)),
  source: optional((text, context) => context.sources.has(text)),
  tone: oneOf(RECIPIENT_TONES),
  disaster: optional((text, context) => context.disasters.has(text)),
  by: oneOf(MEMBER_STACKS),
  as: oneOf(COUNT_FORMS),
  compare: yearPair(
    (from, to) => from < to,
    (from, to) => `${from}-${to}`,
  ),
  record: optional((text, context) => context.records.has(text)),
  table: listOf(FIGURES),
  places: oneOf(TABLE_STATES),
  find: optional((text) => text.length <= FIND_LENGTH),
  area: optional(isArea),
  kind: listOf(PLACE_KINDS),
  tied: oneOf(PLACE_TIED),
  sort: oneOf(PLACE_SORTS),
  cols: {
    ...listOf(PLACE_COLUMNS),
    initial: () => FIRST_COLUMNS,
    // No column at all is a choice too, and no empty text: that would be the first columns again.
    parse: (text) => (text === NO_COLUMNS ? { valid: [] } : listOf(PLACE_COLUMNS).parse(text)),
    print: (value) => value.join(',') || NO_COLUMNS,
  },
  group: oneOf(COVERAGE_GROUPS),
  open: listOf(Object.keys(REGION_BY_KEY)),
  order: oneOf(COVERAGE_ORDERS),
  differences: oneOf(DIFFERENCE_MARKS),
  gap: oneOf(GAPS),
  assoc: optional((text, context) => context.agreements.has(text)),
};

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as (keyof UrlState)[];

const firstStates = new WeakMap<UrlContext, UrlState>();

/** The state of an empty address: worked out once for a context, because every link on a page is compared with it. */
export function initialState(context: UrlContext): UrlState {
  const known = firstStates.get(context);
  if (known) return { ...known };
  const entries = PARAMETER_NAMES.map((name) => [name, PARAMETERS[name].initial(context)]);
  const state = Object.fromEntries(entries) as UrlState;
  firstStates.set(context, state);
  return { ...state };
}
