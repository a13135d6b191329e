import { recordsIn, WHOLE_COUNTRY, type LocatedRecord, type Tables } from './records.ts';

/** A total that somebody published (or that was derived elsewhere), to be recomputed from the rows here. */
export interface PublishedTotal {
  /** Stable name of the check, e.g. `exchange_cities:28:2015-08-01`. */
  readonly id: string;
  /** The rule by which it is recomputed (a key of `computedTotals`). */
  readonly measure: string;
  /** A prefecture's code, the name of a region, or `JP`. */
  readonly place: string;
  /** What beside the place narrows the rule down: an agreement, a programme, a document; often empty. */
  readonly subject: string;
  /** The day on which the total holds (`YYYY-MM-DD`). */
  readonly asOf: string;
  readonly published: number;
  readonly unit: string;
  readonly basis: string;
  readonly sourceId: string;
  /** Where the published figure stands. */
  readonly origin: { readonly file: string; readonly line: number; readonly column: string };
}

/** The columns of `exchange_counts.csv` and the rule that recomputes each; `exchange_matched` has no column. */
const EXCHANGE_COLUMNS = [
  ['exchange_municipalities', 'municipalities', '市町村'],
  ['exchange_cities', 'cities', '市'],
  ['exchange_towns', 'towns', '町'],
  ['exchange_villages', 'villages', '村'],
  ['exchange_prefectures', 'prefecture_itself', '都道府県'],
  ['exchange_matched', 'municipalities', '市町村'],
] as const;

/** The figure of a list whose measure is not called `exchange_…`. */
const REACHED = 'prefectures_with_exchange';

/** The measures of `milestones.csv` that follow from rows, and their rule. The others are published figures only. */
const MILESTONE_RULES: ReadonlyMap<string, readonly [rule: string, unit: string]> = new Map([
  ['exchange_municipalities', ['exchange_municipalities', '市町村']],
  ['exchange_cities', ['exchange_cities', '市']],
  ['exchange_towns', ['exchange_towns', '町']],
  ['exchange_villages', ['exchange_villages', '村']],
  ['exchange_prefectures', ['exchange_prefectures', '都道府県']],
  ['exchange_total', ['exchange_total', '自治体']],
  [REACHED, ['exchange_prefectures_reached', '都道府県']],
  ['agreement_bodies', ['agreement_bodies', '団体']],
  ['agreement_bodies_on_1_august', ['agreement_bodies', '団体']],
  ['agreement_regions', ['agreement_regions', '地域']],
  ['agreement_members', ['agreement_members', '市町村']],
  ['agreement_members_on_1_august', ['agreement_members', '市町村']],
]);

function total(
  record: LocatedRecord,
  column: string,
  of: Pick<PublishedTotal, 'measure' | 'place' | 'asOf'> & Partial<PublishedTotal>,
): PublishedTotal {
  const { measure, place, asOf } = of;
  return {
    subject: '',
    unit: '',
    basis: 'document',
    sourceId: record.text('source_id'),
    id: `${measure}:${of.subject === undefined || of.subject === '' ? place : of.subject}:${asOf}`,
    published: Number(record.text(column)),
    origin: { file: record.file, line: record.line, column },
    ...of,
  };
}

/** The published numbers of the table of counts; those that were counted from the entries are left out. */
function ofExchangeCounts(tables: Tables): PublishedTotal[] {
  return recordsIn(tables, 'exchange_counts').flatMap((record) =>
    EXCHANGE_COLUMNS.flatMap(([measure, column, unit]) => {
      const basis = record.text(column === 'municipalities' ? 'basis' : 'kinds_basis');
      if (basis === 'derived') return [];
      const [place, asOf] = [record.text('prefecture_code'), record.text('as_of')];
      return [total(record, column, { measure, unit, place, asOf, basis })];
    }),
  );
}

function ofRegions(tables: Tables): PublishedTotal[] {
  return recordsIn(tables, 'exchange_region_totals').map((record) =>
    total(record, 'total', {
      measure: 'exchange_total',
      unit: '自治体',
      place: record.text('region'),
      asOf: record.text('as_of'),
    }),
  );
}

function ofAgreements(tables: Tables): PublishedTotal[] {
  return recordsIn(tables, 'agreements').map((record) =>
    total(record, 'member_count', {
      measure: 'agreement_members',
      unit: '市町村',
      place: record.text('prefecture_code'),
      subject: record.text('id'),
      asOf: record.text('concluded_on'),
    }),
  );
}

/** The sizes of programmes whose members were published; a scheme known by its size alone cannot be recounted. */
function ofPrograms(tables: Tables): PublishedTotal[] {
  const hasMembers = new Set(
    recordsIn(tables, 'program_members')
      .filter((member) => member.text('role') !== 'ward')
      .map((member) => member.text('program_id')),
  );
  return recordsIn(tables, 'programs')
    .filter((record) => record.text('size') !== '' && hasMembers.has(record.text('id')))
    .map((record) =>
      total(record, 'size', {
        measure: 'program_members',
        unit: '自治体',
        place: WHOLE_COUNTRY,
        subject: record.text('id'),
        asOf: record.text('as_of'),
      }),
    );
}

/** A figure of a list that nobody published: it is the sum of the table of counts, which the check compares. */
function isCountedHere(record: LocatedRecord): boolean {
  const isOfList = record.text('measure').startsWith('exchange_') || record.text('measure') === REACHED;
  return isOfList && record.text('basis') === 'derived';
}

function ofMilestones(tables: Tables): PublishedTotal[] {
  return recordsIn(tables, 'milestones').flatMap((record) => {
    const rule = MILESTONE_RULES.get(record.text('measure'));
    const isExactDay = record.text('qualifier') === 'exact' && record.text('date_precision') === 'day';
    if (rule === undefined || !isExactDay || record.text('value') === '') return [];
    if (isCountedHere(record)) return [];
    return total(record, 'value', {
      measure: rule[0],
      unit: rule[1],
      place: WHOLE_COUNTRY,
      asOf: record.text('date'),
      basis: record.text('basis'),
      id: `${record.text('measure')}:${WHOLE_COUNTRY}:${record.text('date')}`,
    });
  });
}

function ofList(tables: Tables): PublishedTotal[] {
  return recordsIn(tables, 'published_totals').map((record) =>
    total(record, 'published', {
      id: record.text('id'),
      measure: record.text('measure'),
      place: record.text('place'),
      subject: record.text('subject'),
      asOf: record.text('as_of'),
      unit: record.text('unit'),
      basis: record.text('basis'),
    }),
  );
}

/** Every published total of the package, wherever it stands, in the order: country, regions, prefectures, rest. */
export function publishedTotals(tables: Tables): PublishedTotal[] {
  return [
    ...ofList(tables),
    ...ofMilestones(tables),
    ...ofRegions(tables),
    ...ofExchangeCounts(tables),
    ...ofAgreements(tables),
    ...ofPrograms(tables),
  ];
}
