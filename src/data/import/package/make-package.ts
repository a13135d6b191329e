import { fiscalYearOf } from '../../../domain/fiscal-year.ts';
import type { Source } from '../../../domain/publication.ts';
import { countProblems } from '../../consistency/count-rules.ts';
import { dateProblems } from '../../consistency/date-rules.ts';
import { exchangeProblems } from '../../consistency/exchange-rules.ts';
import type { DataProblem } from '../../data-error.ts';
import { DESCRIPTOR_FILE } from '../../package/downloads.ts';
import { editTable, type TableRecord } from '../../package/edit-table.ts';
import { descriptorOf, descriptorText, tablesOf, textOf } from '../../package/package-texts.ts';
import { validatePackage } from '../../package/validate-package.ts';
import { reconcile } from '../../reconciliation/reconcile.ts';
import { reconciliationText } from '../../reconciliation/reconciliation-text.ts';
import { RECONCILIATION_FILE } from '../../reconciliation/report.ts';
import { readExchangePartners } from '../../tables.ts';
import { partnerRows, type PartnerRows } from '../result/partner-rows.ts';
import { partnersCsv } from '../result/partners-csv.ts';
import { changeLog } from './change-log.ts';
import { DECISIONS_FILE, decisionsCsv } from './decisions-csv.ts';
import { countRecord, newCounts, newTotals, totalsOf } from './new-counts.ts';
import { newDifferences } from './new-differences.ts';
import { newMilestones, withMilestones } from './new-milestones.ts';
import type { PackageInput } from './package-input.ts';
import { provenanceText } from './provenance.ts';
import { recountedTotals } from './recounted-totals.ts';

/** A package of what changes, and of what was there before. */
export interface ImportPackage {
  /**
   * Texts by path: `data/…` (to be laid over `public/data/`), `previous/…` (the same files as they were, to be put
   * back), `provenance.json`, `decisions.csv` and the log of changes.
   */
  readonly files: ReadonlyMap<string, string>;
  /** The files of `public/data/` that change, in the order of their names. */
  readonly changed: readonly string[];
  readonly rows: PartnerRows;
  /** What the check of the package would refuse; empty for one that can be published. */
  readonly problems: readonly DataProblem[];
}

/** Name of the log of changes in a package. */
export const CHANGE_LOG_FILE = 'CHANGES.md';
/** Name of the file that says where every row comes from. */
export const PROVENANCE_FILE = 'provenance.json';

/**
 * Makes the package of a list: the published files with the list in them (in place of an earlier one of the same
 * day), everything recomputed that follows from it, and the files that it replaces. Pure: no clock, no network.
 *
 * @throws RangeError while entries are open, or where a file of the package is missing
 */
export function makePackage(input: PackageInput): ImportPackage {
  const { texts, index, asOf, source, review } = input;
  if (review.openCount > 0) throw new RangeError(`${review.openCount} entries are open`);
  const rows = partnerRows(index, review.results, asOf, source.id, input.words.reasons);
  const next = withList(input, rows);
  const tables = tablesOf(next);
  const { rows: reconciled, problems: differences } = reconcile(tables);
  next.set(RECONCILIATION_FILE, reconciliationText(reconciled));
  const changed = [...next.keys()].filter((file) => next.get(file) !== texts.get(file)).sort();
  const descriptor = descriptorText(
    textOf(texts, DESCRIPTOR_FILE),
    [descriptorOf(texts).version, asOf].sort().at(-1) ?? asOf,
    new Map(changed.filter((file) => file.endsWith('.csv')).map((file) => [file, textOf(next, file)])),
  );
  if (descriptor !== texts.get(DESCRIPTOR_FILE)) {
    next.set(DESCRIPTOR_FILE, descriptor);
    changed.push(DESCRIPTOR_FILE);
    changed.sort();
  }
  const files = new Map([
    [CHANGE_LOG_FILE, changeLog(input, rows, changed)],
    [PROVENANCE_FILE, provenanceText(input, rows)],
    [DECISIONS_FILE, decisionsCsv(review.results, input.decisions)],
    ...changed.map((file): [string, string] => [`data/${file}`, textOf(next, file)]),
    ...changed.flatMap((file): [string, string][] => {
      const before = texts.get(file);
      return before === undefined ? [] : [[`previous/${file}`, before]];
    }),
  ]);
  const broken = validatePackage(descriptorOf(next), tables);
  return {
    files,
    changed,
    rows,
    // Values are read as what they should be only where the tables keep to their description.
    problems:
      broken.length > 0
        ? broken
        : [...dateProblems(tables), ...exchangeProblems(tables), ...countProblems(tables), ...differences],
  };
}

/** All files with the list, its counts, figures and recorded differences in them. */
function withList(input: PackageInput, { rows }: PartnerRows): Map<string, string> {
  const { texts, index, asOf, source, review, words } = input;
  const next = new Map(texts);
  const edit = (file: string, change: (rows: readonly TableRecord[]) => readonly TableRecord[]): void => {
    next.set(file, editTable(textOf(next, file), file, change));
  };
  const partners = readExchangePartners(textOf(texts, 'exchange_partners.csv'));
  next.set('exchange_partners.csv', partnersCsv([...partners.filter((row) => row.asOf !== asOf), ...rows]));
  edit('sources.csv', (known) =>
    known.some(({ id }) => id === source.id)
      ? known.map((row) => (row['id'] === source.id ? renewed(row, input) : row))
      : [...known, sourceRecord(source)],
  );
  const { results, totals } = review;
  const counts = newCounts(index, results, rows, totals, asOf, source.id, source.basis);
  edit('exchange_counts.csv', (known) =>
    [...known.filter((row) => row['as_of'] !== asOf), ...counts.map(countRecord)].sort((a, b) =>
      (a['as_of'] ?? '') < (b['as_of'] ?? '') ? -1 : a['as_of'] === b['as_of'] ? 0 : 1,
    ),
  );
  edit('published_totals.csv', (known) => [
    ...known.filter(({ id = '' }) => !id.startsWith(totalsOf(asOf))),
    ...newTotals(counts, totals, source.basis),
  ]);
  const milestones = newMilestones(counts, totals, source.basis, words.milestones);
  edit('milestones.csv', (known) => withMilestones(known, milestones));
  edit('measures.csv', (known) => {
    const years = new Set([...partners.map((row) => fiscalYearOf(row.asOf)), fiscalYearOf(asOf)]);
    const named = years.size > 1 ? known.map(withoutYear) : known;
    const hasCounted = counts.some((row) => row.basis === 'derived');
    return named.map((row) => withSource(hasCounted ? withCounted(row, words.counted) : row, source.id));
  });
  edit('published_totals.csv', (known) => recountedTotals(known, tablesOf(texts), tablesOf(next)));
  const differences = newDifferences(tablesOf(next), asOf, source.id, words.differences);
  edit('recorded_differences.csv', (known) => withDifferences(known, differences, asOf));
  return next;
}

/** The short name of a measure that had one list names its year in brackets; with a second list that is wrong. */
function withoutYear(row: TableRecord): TableRecord {
  if (row['derivation'] !== 'published_table') return row;
  return { ...row, short_name: (row['short_name'] ?? '').replace(/（[^（）]*年度）$/u, '') };
}

/** A measure of published tables says where a list was counted here instead. */
function withCounted(row: TableRecord, counted: string): TableRecord {
  const { derivation, description = '' } = row;
  if (derivation !== 'published_table' || description.endsWith(counted)) return row;
  return { ...row, description: description + counted };
}

/** The measures that a list is part of name its source. */
function withSource(row: TableRecord, sourceId: string): TableRecord {
  const { derivation = '', source_ids: ids = '' } = row;
  const isOfLists = derivation === 'published_table' || derivation === 'union' || derivation === 'union_rate';
  return isOfLists && !ids.split(';').includes(sourceId) ? { ...row, source_ids: `${ids};${sourceId}` } : row;
}

/** A reason that somebody has written for the very same difference stays. */
function withDifferences(
  known: readonly TableRecord[],
  added: readonly TableRecord[],
  asOf: string,
): TableRecord[] {
  const isOfList = ({ id = '' }: TableRecord): boolean =>
    (id.startsWith('exchange_') && id.endsWith(`:${asOf}`)) || id.startsWith(totalsOf(asOf));
  const written = (row: TableRecord): TableRecord =>
    known.find(({ id, difference }) => id === row['id'] && difference === row['difference']) ?? row;
  const sorted = [...added].sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1)).map(written);
  const stays = known.filter((row) => !isOfList(row) || sorted.includes(row));
  return [...stays, ...sorted.filter((row) => !stays.includes(row))];
}

/**
 * The source of a list whose file comes anew: a row that an earlier file made names the new one, with its checksum. A
 * row that somebody has written of a document stays.
 */
function renewed(row: TableRecord, { asOf, file, words }: PackageInput): TableRecord {
  if (row['id']?.startsWith(totalsOf(asOf).slice(0, -1)) !== true) return row;
  const [before = '', after = ''] = words.source.location('\0').split('\0');
  const { location = '' } = row;
  const isOfFile = location.startsWith(before) && location.endsWith(after);
  return {
    ...row,
    note: words.log.file(file),
    ...(isOfFile && { location: words.source.location(file.name) }),
  };
}

function sourceRecord({ id, title, publisher, publishedOn, location, basis, note }: Source): TableRecord {
  return { id, title, publisher, published_on: publishedOn, location, basis, note };
}
