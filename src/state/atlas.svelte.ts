import { createContext } from 'svelte';
import type { Classing, Fill } from '../domain/classing.ts';
import { fillOf, MEMBERSHIP_CLASSING } from '../domain/classing.ts';
import { prefectureClassOf, type LegendClass } from '../domain/legend-class.ts';
import { fiscalYearRange, lastDayOf, type FiscalYear } from '../domain/fiscal-year.ts';
import { totalOfSplit, type KindSplit, type Measure, type MeasureValue } from '../domain/measure.ts';
import type { MunicipalityCode, PrefectureCode } from '../domain/municipality-code.ts';
import type { Municipality, PlaceCode, Prefecture } from '../domain/place.ts';
import { EVENT_FILES, MUNICIPAL_FILES } from '../data/facts.ts';
import { readEventFacts, readMunicipalFacts, readNationalFacts } from '../data/facts.ts';
import type { EventFacts, MunicipalFacts, NationalFacts } from '../data/facts.ts';
import type { FactSaying } from './language/fact-saying.ts';
import { failureOf, fetchText, loadTables } from '../data/load.ts';
import { membershipSets, type MembershipSets } from '../data/measures/membership.ts';
import { municipalValues } from '../data/measures/municipal-values.ts';
import { absenceOf } from '../data/measures/absence.ts';
import { listDays, listInForce } from '../data/measures/published-lists.ts';
import { measureSources } from '../data/measures/value-sources.ts';
import { snapshotValues, type Snapshot } from '../data/snapshot.ts';
import { Fetched } from './fetched.svelte.ts';
import { noteError } from './last-error.ts';
import type { ListPreview } from './list-preview.ts';
import type { Loadable } from './loadable.ts';
import type { UrlNotice } from './url/address.ts';
import { levelOfClass, readLegendClass } from './url/legend-class-text.ts';
import { initialState, type MeasureTraits, type UrlContext, type UrlState } from './url/parameters.ts';

/** What the panel beside the map is about: a place, the ties of a ward, or the country. */
export type PanelSubject = PlaceCode | 'wards' | 'nation';

/** The municipal tables with what follows from them. */
export interface MunicipalRecord extends MunicipalFacts {
  byCode: ReadonlyMap<MunicipalityCode, Municipality>;
  byPrefecture: ReadonlyMap<PrefectureCode, readonly Municipality[]>;
  sets: MembershipSets;
}

/** Views that this edition of the program has. */
const BUILT_VIEWS = ['map', 'growth', 'disasters', 'coverage', 'desk', 'present', 'about'] as const;

/**
 * The one owner of what is looked at: the state of the address, the loaded data and the selection. Views
 * read it, and change it through its methods only.
 */
export class Atlas {
  readonly snapshot: Snapshot;
  /** Where these facts are not published: the list that is looked at before it is. */
  readonly preview: ListPreview | undefined;
  /** The facts as published; what is compared with texts of the tables looks here. */
  readonly published: NationalFacts;
  readonly urlContext: UrlContext;
  readonly fiscalYears: readonly FiscalYear[];
  /** Counted municipalities of each prefecture: cities, towns, villages. */
  readonly countedByCode: ReadonlyMap<PrefectureCode, KindSplit>;
  /** Counted municipalities of the country (1,718). */
  readonly countedTotal: number;

  /** What the address says. Written by the methods below and by the browser's history alone. */
  url: UrlState = $state.raw({} as UrlState);
  notices: readonly UrlNotice[] = $state.raw([]);
  /** The place under the pointer or the map's keyboard cursor. */
  hovered: PlaceCode | null = $state(null);
  /** Whose heading takes the focus as soon as it stands: gone to by keyboard or by search. */
  headingAwaited: PanelSubject | null = $state(null);
  /** The municipal tables as published. */
  publishedMunicipal: Loadable<MunicipalRecord> = $state.raw({ status: 'idle' });
  /** How the texts of the tables are said in the language on the screen; none in Japanese. */
  saying: FactSaying | undefined = $state.raw();
  /** The table of events: wanted by the record of a place, and by nothing that is drawn. */
  readonly events = new Fetched(() =>
    loadTables(this.readFile, EVENT_FILES, readEventFacts, this.snapshot.rowCounts),
  );

  /** Address of the folder of the published data files, ending in `/`. */
  readonly dataFolder: string;
  /** Texts of data files that were asked for ahead; each is taken up once. */
  readonly #coming = new Map<string, Promise<string>>();
  readonly #traits = new Map<string, MeasureTraits>();

  /** The facts as the language on the screen says them. */
  readonly national: NationalFacts = $derived.by(
    () => this.saying?.national(this.published) ?? this.published,
  );
  readonly prefectureByCode: ReadonlyMap<PrefectureCode, Prefecture> = $derived.by(
    () => new Map(this.national.prefectures.map((prefecture) => [prefecture.code, prefecture])),
  );
  readonly municipal: Loadable<MunicipalRecord> = $derived.by(() => {
    const { saying, publishedMunicipal: published } = this;
    return saying === undefined || published.status !== 'ready'
      ? published
      : { status: 'ready', value: recordOf(saying.municipal(published.value), this.national) };
  });

  readonly measure: Measure = $derived.by(() => this.measureOf(this.url.measure));
  readonly classing: Classing = $derived.by(() => this.classingOf(this.measure));
  readonly prefectureValues = $derived.by(() => this.valuesOf(this.measure, this.url.fy));
  readonly prefectureFills = $derived.by(() =>
    fillsOf(this.prefectureValues, (value) => fillOf(this.classing, value)),
  );

  /** Undefined while the municipal tables are not there, or where the measure is published by prefecture only. */
  readonly municipalValues = $derived.by(() => {
    if (this.municipal.status !== 'ready') return undefined;
    const { municipalities, sets } = this.municipal.value;
    const absent = absenceOf(this.measure, this.url.fy, this.national);
    return municipalValues(this.measure, this.url.fy, municipalities, sets, absent);
  });
  readonly municipalFills = $derived.by(() => {
    // Municipalities are in or out: one class, apart from 「なし」.
    return (
      this.municipalValues && fillsOf(this.municipalValues, (value) => fillOf(MEMBERSHIP_CLASSING, value))
    );
  });

  /** The part of the legend that is isolated; of prefectures or of municipalities. */
  readonly isolatedClass: LegendClass | null = $derived.by(() => readLegendClass(this.url.class) ?? null);

  /** What the record of a place is made of: the municipal tables, and the events as soon as they are there. */
  readonly placeRecord = $derived.by(() => {
    const { municipal, publishedMunicipal: published, saying } = this;
    if (municipal.status !== 'ready' || published.status !== 'ready') return undefined;
    const events = this.events.current;
    const known: Partial<EventFacts> =
      events.status !== 'ready'
        ? {}
        : (saying?.events(events.value, published.value.municipalities) ?? events.value);
    return { ...municipal.value, ...known };
  });

  /** The place whose record is open: a municipality, else the prefecture that is looked at. */
  readonly selected: PlaceCode | null = $derived.by(() => this.url.muni || this.url.pref || null);
  readonly panelSubject: PanelSubject = $derived.by(
    () => this.selected ?? (this.url.ward === '' ? 'nation' : 'wards'),
  );

  /**
   * @param snapshot what the page carries
   * @param base address of the site's root, ending in `/`
   * @param preview a list that is not published, with the tables that it changes
   * @throws DataError when the tables in the page are broken
   */
  constructor(snapshot: Snapshot, base: string, preview?: ListPreview) {
    this.snapshot = snapshot;
    this.preview = preview;
    this.dataFolder = `${base}data/`;
    const national = readNationalFacts(snapshot.texts);
    this.published = national;
    this.fiscalYears = fiscalYearRange(...snapshot.fiscalYears);
    this.countedByCode = new Map(
      national.prefectures.map(({ code }, index) => [code, snapshot.counted[index] ?? [0, 0, 0]]),
    );
    this.countedTotal = snapshot.counted.reduce((sum, split) => sum + totalOfSplit(split), 0);
    this.urlContext = {
      measures: national.measures.map(({ id }) => id),
      defaultMeasure: national.measures[0]?.id ?? '',
      fiscalYears: snapshot.fiscalYears,
      prefectures: new Set(national.prefectures.map(({ code }) => code)),
      disasters: new Set(national.disasters.map(({ id }) => id)),
      recipients: new Set(national.supports.map(({ recipient }) => recipient)),
      sources: new Set(national.sources.map(({ id }) => id)),
      records: new Set(
        [national.agreements, national.companyAgreements, national.disasters].flatMap((rows) =>
          rows.map(({ id }) => id),
        ),
      ),
      agreements: new Set(national.agreements.map(({ id }) => id)),
      plans: new Set(national.programs.map(({ id }) => id)),
      traitsOf: (id) => this.#traitsOf(id),
      edition: snapshot.edition,
      views: BUILT_VIEWS,
    };
    this.url = initialState(this.urlContext);
  }

  /** The text of a data file: the published one, or what would be published. @throws LoadError */
  readonly readFile = async (file: string): Promise<string> => {
    const coming = this.#coming.get(file);
    this.#coming.delete(file);
    return this.preview?.texts.get(file) ?? (await (coming ?? fetchText(this.dataFolder + file)));
  };

  /** Asks for the municipal tables before anything on the screen wants them; `loadMunicipal` takes them up. */
  askMunicipal(): void {
    for (const file of Object.values(MUNICIPAL_FILES)) {
      const text = fetchText(this.dataFolder + file);
      // Who takes it up reports what went wrong.
      text.catch(() => undefined);
      this.#coming.set(file, text);
    }
  }

  /** A measure by its id; the first of the table for an unknown one. */
  measureOf(id: string): Measure {
    const measure =
      this.national.measures.find((candidate) => candidate.id === id) ?? this.national.measures[0];
    if (!measure) throw new RangeError('measures.csv has no rows');
    return measure;
  }

  classingOf(measure: Measure): Classing {
    const classing = this.snapshot.classings[measure.id];
    if (!classing) throw new RangeError(`no classing for ${measure.id}`);
    return classing;
  }

  /** The value of a measure in each prefecture for a fiscal year. */
  valuesOf(measure: Measure, fiscalYear: FiscalYear): Map<PrefectureCode, MeasureValue> {
    return snapshotValues(this.snapshot, measure, fiscalYear, [...this.prefectureByCode.keys()]);
  }

  /** True where any prefecture has a value of the measure in that fiscal year. */
  hasValues(measure: Measure, fiscalYear: FiscalYear): boolean {
    return [...this.valuesOf(measure, fiscalYear).values()].some(({ kind }) => kind === 'value');
  }

  /** The day of the published list that speaks for a fiscal year; of the first one for the years before it. */
  listDayBy(fiscalYear: FiscalYear): string {
    const days = listDays(this.national.exchangeCounts);
    return listInForce(days, lastDayOf(fiscalYear)) ?? days[0] ?? '';
  }

  /** The sources of what the measure says in the fiscal year on the screen: of several lists, the one in force. */
  sourcesOf(measure: Measure): readonly string[] {
    return measureSources(measure, this.url.fy, this.national.exchangeCounts);
  }

  /** Was a number of the list of a fiscal year counted here, because nobody published it? Of one prefecture or of any. */
  isListCounted(fiscalYear: FiscalYear, prefecture?: PrefectureCode): boolean {
    const day = this.listDayBy(fiscalYear);
    return this.national.exchangeCounts.some(
      ({ asOf, basis, prefectureCode }) =>
        asOf === day && basis === 'derived' && (prefecture ?? prefectureCode) === prefectureCode,
    );
  }

  /** The fiscal year with values of the measure that is nearest to another one; that one itself where there is none. */
  nearestYearWith(measure: Measure, fiscalYear: FiscalYear): FiscalYear {
    if (this.hasValues(measure, fiscalYear)) return fiscalYear;
    return (
      this.fiscalYears
        .filter((year) => this.hasValues(measure, year))
        .sort((a, b) => Math.abs(a - fiscalYear) - Math.abs(b - fiscalYear))[0] ?? fiscalYear
    );
  }

  #traitsOf(id: string): MeasureTraits {
    const known = this.#traits.get(id);
    if (known) return known;
    const measure = this.measureOf(id);
    const traits = {
      openingYear: this.nearestYearWith(measure, this.snapshot.fiscalYears[1]),
      classes: this.classingOf(measure).thresholds.length + 1,
      hasMunicipalLevel: measure.levels.includes('municipality'),
    };
    this.#traits.set(id, traits);
    return traits;
  }

  /** The name of a place of either level; the code itself while its table is not there. */
  nameOf(code: PlaceCode): string {
    if (code.length === 2) return this.prefectureByCode.get(code)?.name ?? code;
    return (this.municipal.status === 'ready' && this.municipal.value.byCode.get(code)?.name) || code;
  }

  sourceOf(id: string) {
    return this.national.sources.find((source) => source.id === id);
  }

  /**
   * A link can name a municipality before the table of them is there. One that does not exist falls back to
   * its prefecture, with a notice like any other value that cannot be taken.
   */
  refuseUnknownMunicipality(): void {
    const { muni } = this.url;
    if (muni === '' || this.municipal.status !== 'ready' || this.municipal.value.byCode.has(muni)) return;
    this.notices = [...this.notices, { parameter: 'muni', value: muni, reason: 'unknown' }];
    this.url = { ...this.url, muni: '' };
  }

  /** A part of the legend of prefectures that holds nobody in this fiscal year has no button to let go of it. */
  refuseEmptyClass(): void {
    if (!this.isEmptyClass(this.url)) return;
    this.notices = [...this.notices, { parameter: 'class', value: this.url.class, reason: 'no_such_class' }];
    this.url = { ...this.url, class: '' };
  }

  /**
   * Does the legend of prefectures lack what is isolated, in the fiscal year of a state? The bands of the classes stand
   * together as long as anything has a value, the other parts each as long as they hold somebody.
   */
  isEmptyClass(state: UrlState): boolean {
    const chosen = readLegendClass(state.class);
    if (chosen === undefined || state.pref !== '' || levelOfClass(chosen) === 'municipality') return false;
    const measure = this.measureOf(state.measure);
    if (typeof chosen === 'number') return !this.hasValues(measure, state.fy);
    const values = this.valuesOf(measure, state.fy).values();
    return ![...values].some((value) => prefectureClassOf(this.classingOf(measure), value) === chosen);
  }

  /** Fetches the municipal tables once; after a failure it can be called again. */
  async loadMunicipal(): Promise<void> {
    if (this.municipal.status === 'loading' || this.municipal.status === 'ready') return;
    this.publishedMunicipal = { status: 'loading' };
    try {
      const facts = await loadTables(
        this.readFile,
        MUNICIPAL_FILES,
        readMunicipalFacts,
        this.snapshot.rowCounts,
      );
      this.publishedMunicipal = { status: 'ready', value: recordOf(facts, this.published) };
      this.refuseUnknownMunicipality();
    } catch (error) {
      noteError(error);
      this.publishedMunicipal = { status: 'failed', failure: failureOf(error) };
    }
  }
}

function recordOf(facts: MunicipalFacts, national: NationalFacts): MunicipalRecord {
  const byPrefecture = new Map<PrefectureCode, Municipality[]>();
  for (const municipality of facts.municipalities) {
    const list = byPrefecture.get(municipality.prefectureCode);
    if (list) list.push(municipality);
    else byPrefecture.set(municipality.prefectureCode, [municipality]);
  }
  return {
    ...facts,
    byCode: new Map(facts.municipalities.map((municipality) => [municipality.code, municipality])),
    byPrefecture,
    sets: membershipSets(facts, national.agreements),
  };
}

function fillsOf(
  values: ReadonlyMap<PlaceCode, MeasureValue>,
  fill: (value: MeasureValue) => Fill,
): Map<PlaceCode, Fill> {
  return new Map([...values].map(([code, value]): [PlaceCode, Fill] => [code, fill(value)]));
}

export const [useAtlas, provideAtlas] = createContext<Atlas>();
