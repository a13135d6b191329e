import { fiscalYearOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import { latestDay } from '../../domain/partial-date.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Newsletter, ProjectEvent, Reconciliation } from '../../domain/publication.ts';
import type { QualifiedFigure } from '../../domain/qualified-figure.ts';
import { latestMilestone } from '../latest-milestone.ts';
import type { MunicipalFacts, NationalFacts } from '../facts.ts';
import { listDays } from '../measures/published-lists.ts';

/** What of the data is not there, was put right, differs for a known reason, or is not settled. */
export const DATA_FINDING_KINDS = ['gap', 'correction', 'difference', 'question'] as const;
export type DataFindingKind = (typeof DATA_FINDING_KINDS)[number];

/** What a finding is about; each has its own sentence. */
export type DataSubject =
  /** An entry of a list that names no municipality. */
  | { readonly is: 'unmatched'; readonly name: string; readonly place: PlaceCode }
  /** Entries of a list that name a municipality once more, or in another spelling. */
  | { readonly is: 'duplicates' | 'corrected'; readonly count: number }
  /** A figure of a published table that its own rows do not give. */
  | { readonly is: 'difference'; readonly measures: readonly string[]; readonly place: string }
  /** No list of municipalities is held for the fiscal years after the newest one. */
  | {
      readonly is: 'years_without_list';
      readonly newest: string;
      readonly first: FiscalYear;
      readonly last: FiscalYear;
    }
  /** More are published as linked than are known by name. */
  | { readonly is: 'linked_unnamed'; readonly published: QualifiedFigure; readonly known: number }
  /** A table of years that was published, by its printed name, and a year of it whose figures are not held. */
  | { readonly is: 'unheld_table'; readonly table: string; readonly year: FiscalYear }
  /** A publication whose content is not held. */
  | { readonly is: 'unheld_publication'; readonly title: string }
  /** Ties of wards without a date, supports without a recipient, events of which nobody tells that they were held. */
  | { readonly is: 'undated_ties' | 'no_recipient' | 'untold_events'; readonly count: number };

export interface DataFinding {
  readonly kind: DataFindingKind;
  readonly subject: DataSubject;
  /** The day that it is of, ISO and as precise as its source; empty without one. */
  readonly date: string;
  /** As the data tell it; empty where the subject says everything. */
  readonly why: string;
  /** Empty for what comes from many sources. */
  readonly sourceId: string;
}

/** How the table of publications says that it has the name of one, and not what stands in it. */
const NOT_HELD = '未収録';

/** The total of a list against its own entries: its entries are told one by one. */
const MATCHED_TOTAL = 'exchange_matched';

/** What is put right on a list, by how its entries are matched. */
const CORRECTIONS = [
  ['duplicate', 'duplicates'],
  ['corrected', 'corrected'],
] as const;

/** How the report of the check names the whole country: its differences are the sum of those of its places. */
const WHOLE_COUNTRY = 'JP';

/** What is true of the data as they are now, whatever the days in them. */
const ALWAYS: ReadonlySet<DataSubject['is']> = new Set([
  'years_without_list',
  'undated_ties',
  'no_recipient',
  'untold_events',
]);

/** Is a finding of no day, because it is true of the data as a whole? */
export const isOfAllData = ({ is }: DataSubject): boolean => ALWAYS.has(is);

/** What the findings are made from: the same rows and the same check as the figures. */
export interface DataFindingSources {
  /** The newest fiscal year of the data. */
  readonly lastFiscalYear: FiscalYear;
  /** Municipalities of which a tie is known by name in that year. */
  readonly known: number;
  readonly national: Pick<NationalFacts, 'milestones' | 'supports'>;
  readonly municipal: Pick<MunicipalFacts, 'exchangePartners' | 'wardPartnerships'>;
  readonly events: readonly ProjectEvent[];
  readonly newsletters: readonly Newsletter[];
  readonly differing: readonly Reconciliation[];
}

/** Everything that a reader should know of before relying on the data: what is of all of them, then newest first. */
export function dataFindings(from: DataFindingSources): DataFinding[] {
  const { national, municipal, events, newsletters, differing } = from;
  const findings = [
    ...yearsWithoutList(from),
    ...unnamed(from),
    ...gapsOfTables(national),
    ...newsletters
      .filter(({ note, noteJa }) => (noteJa ?? note).includes(NOT_HELD))
      .map(({ title, publishedOn, note, sourceId }): DataFinding => ({
        kind: 'gap',
        subject: { is: 'unheld_publication', title },
        date: publishedOn,
        why: note,
        sourceId,
      })),
    ...counted(
      'undated_ties',
      municipal.wardPartnerships,
      ({ concluded }) => latestDay(concluded) === undefined,
    ),
    ...counted('no_recipient', national.supports, ({ recipient }) => recipient === ''),
    ...counted('untold_events', events, ({ status }) => status === 'unknown'),
    ...ofLists(municipal.exchangePartners),
    ...differences(differing),
  ];
  return findings.toSorted(
    (a, b) =>
      Number(isOfAllData(b.subject)) - Number(isOfAllData(a.subject)) ||
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  );
}

function yearsWithoutList({ lastFiscalYear, municipal }: DataFindingSources): DataFinding[] {
  const newest = listDays(municipal.exchangePartners).at(-1);
  if (newest === undefined || fiscalYearOf(newest) >= lastFiscalYear) return [];
  const subject = {
    is: 'years_without_list',
    newest,
    first: fiscalYearOf(newest) + 1,
    last: lastFiscalYear,
  } as const;
  return [{ kind: 'gap', subject, date: '', why: '', sourceId: '' }];
}

function unnamed({ national, known }: DataFindingSources): DataFinding[] {
  const linked = latestMilestone(national.milestones, 'linked_municipalities');
  if (linked === undefined || linked.figure.value <= known) return [];
  const { figure: published, date, sourceId } = linked;
  return [
    { kind: 'gap', subject: { is: 'linked_unnamed', published, known }, date: date.from, why: '', sourceId },
  ];
}

/** A note begins with the name of the table that it is about, in the quotation marks of its language. */
const PRINTED_NAME = /^[「“]([^」”]+)[」”]/;

function gapsOfTables({ milestones }: Pick<NationalFacts, 'milestones'>): DataFinding[] {
  return milestones
    .filter(({ measure, figure }) => measure === 'published_table' && figure === undefined)
    .map(({ date, note, sourceId }) => ({
      kind: 'gap',
      subject: {
        is: 'unheld_table',
        table: PRINTED_NAME.exec(note)?.[1] ?? '',
        year: fiscalYearOf(date.from),
      },
      date: date.from,
      why: note,
      sourceId,
    }));
}

/** One finding for rows that lack the same thing; none where no row does. */
function counted<T>(
  is: 'undated_ties' | 'no_recipient' | 'untold_events',
  rows: readonly T[],
  lacks: (row: T) => boolean,
): DataFinding[] {
  const count = rows.filter(lacks).length;
  return count === 0 ? [] : [{ kind: 'gap', subject: { is, count }, date: '', why: '', sourceId: '' }];
}

function ofLists(partners: MunicipalFacts['exchangePartners']): DataFinding[] {
  const unmatched = partners
    .filter(({ match }) => match === 'unmatched')
    .map(({ publishedName, prefectureCode, asOf, reason, sourceId }): DataFinding => ({
      kind: 'question',
      subject: { is: 'unmatched', name: publishedName, place: prefectureCode },
      date: asOf,
      why: reason,
      sourceId,
    }));
  const corrections = listDays(partners).flatMap((asOf) =>
    CORRECTIONS.flatMap(([match, is]): DataFinding[] => {
      const entries = partners.filter((entry) => entry.asOf === asOf && entry.match === match);
      const [first] = entries;
      if (first === undefined) return [];
      const subject = { is, count: entries.length };
      return [{ kind: 'correction', subject, date: asOf, why: '', sourceId: first.sourceId }];
    }),
  );
  return [...unmatched, ...corrections];
}

/** Rows of one place with one reason are one finding. */
function differences(differing: readonly Reconciliation[]): DataFinding[] {
  const own = differing.filter(({ measure, place }) => measure !== MATCHED_TOTAL && place !== WHOLE_COUNTRY);
  return [...new Map(own.map((row) => [`${row.asOf} ${row.place} ${row.why}`, row])).values()].map(
    ({ asOf, place, why, sourceId }) => ({
      kind: why === '' ? 'question' : 'difference',
      subject: {
        is: 'difference',
        measures: own.filter((row) => row.why === why && row.place === place).map(({ measure }) => measure),
        place,
      },
      date: asOf,
      why,
      sourceId,
    }),
  );
}
