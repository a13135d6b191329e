import type { ListReading } from '../../../domain/list-import.ts';
import type { ListIndex } from '../match/list-index.ts';
import { isOfAnotherWard, type EntryResult } from '../match/outcomes.ts';
import type { TotalComparison } from './compare-totals.ts';
import { entryFindings } from './entry-findings.ts';
import { gatheredFindings } from './gathered-findings.ts';
import { findingMessage as message } from './import-finding.ts';
import type { FindingLevel, FindingMessage, ImportFinding } from './import-finding.ts';
import { rowFindings } from './row-findings.ts';

/**
 * Everything to know of a list: its entries, its rows that are no entries, and its totals. First what stops it, then
 * what somebody should look at, then what is for the record; each in the order of the file, and last what is about the
 * whole. What has moved since the previous list is no finding of this one (see `listDifference`).
 *
 * @param totals as `compareTotals` gives them
 * @param ofDay as `dayFindings` gives them
 */
export function importFindings(
  index: ListIndex,
  reading: ListReading,
  results: readonly EntryResult[],
  totals: readonly TotalComparison[],
  ofDay: readonly ImportFinding[],
): ImportFinding[] {
  const byId = new Map(results.map((result) => [result.entry.id, result]));
  const findings = [
    ...gatheredFindings(results.flatMap((result) => entryFindings(index, result, byId))),
    ...rowFindings(reading),
    ...totals.flatMap((total) => totalFindings(index, total)),
    ...withoutPrefectures(results),
    ...sharedByWards(results, byId),
    ...ofDay,
  ];
  return inOrder(findings, reading);
}

/** What is so in every row is told once. */
function withoutPrefectures(results: readonly EntryResult[]): ImportFinding[] {
  const isWithoutColumn = results.every(
    ({ entry }) => entry.columns.prefecture === null && entry.prefecture === '',
  );
  const isMissing = results.some(({ proposal }) =>
    proposal.doubts.some(({ kind }) => kind === 'prefecture_missing'),
  );
  if (!isWithoutColumn || !isMissing) return [];
  return [
    {
      level: 'check',
      entry: undefined,
      place: undefined,
      column: 'list',
      value: '',
      why: [message('no_prefecture_column')],
      action: message('do_choose_columns'),
    },
  ];
}

/** Municipalities of which several wards have a row: one finding for all of them. */
function sharedByWards(
  results: readonly EntryResult[],
  byId: ReadonlyMap<number, EntryResult>,
): ImportFinding[] {
  const shared = results.filter((result) => {
    const keeper = byId.get(result.duplicateOf ?? -1);
    return keeper !== undefined && isOfAnotherWard(result, keeper);
  });
  if (shared.length === 0) return [];
  const places = new Set(shared.map(({ code }) => code)).size;
  return [
    {
      level: 'info',
      entry: undefined,
      place: undefined,
      column: 'list',
      value: '',
      why: [message('shared_by_wards', { shared: places, rows: shared.length })],
      action: message('do_nothing'),
    },
  ];
}

function totalFindings(index: ListIndex, total: TotalComparison): ImportFinding[] {
  const { stated, counted, difference, reason, distinct } = total;
  const prefecture = index.prefectures.get(stated.prefecture ?? '')?.name ?? '';
  const finding = (
    level: ImportFinding['level'],
    why: FindingMessage[],
    action: FindingMessage,
  ): ImportFinding => ({
    level,
    entry: undefined,
    place: stated.place,
    column: 'total',
    value: String(stated.value),
    why,
    action,
  });
  if (reason === 'unknown_prefecture')
    return [finding('check', [message('total_of_unknown_prefecture')], message('do_check_prefecture'))];
  const found: ImportFinding[] = [];
  if (difference !== 0) {
    const why = [message('total_differs', { prefecture, part: stated.part, stated: stated.value, counted })];
    if (reason === 'other_kinds') why.push(message('total_by_other_kinds'));
    if (reason === 'sum_of_prefectures') why.push(message('total_by_prefectures'));
    found.push(finding('check', why, message('do_check_total')));
  } else if (distinct !== undefined && stated.part === 'all' && distinct < counted) {
    const why = [message('distinct_differs', { prefecture, counted, distinct })];
    found.push(finding('info', why, message('do_nothing')));
  }
  return found;
}

const LEVELS: readonly FindingLevel[] = ['error', 'check', 'info'];

/** By level; then by sheet as they come in the file, row and column; what has no place stands last. */
function inOrder(
  findings: readonly ImportFinding[],
  { entries, skipped, totals }: ListReading,
): ImportFinding[] {
  const sheets = [
    ...new Set([
      ...entries.map(({ place }) => place.sheet),
      ...skipped.map(({ sheet }) => sheet),
      ...totals.map(({ place }) => place.sheet),
    ]),
  ];
  const orderBySheet = new Map(sheets.map((sheet, at) => [sheet, at]));
  const keyOf = ({ level, place }: ImportFinding): readonly number[] =>
    place === undefined
      ? [LEVELS.indexOf(level), sheets.length, 0, 0]
      : [LEVELS.indexOf(level), orderBySheet.get(place.sheet) ?? sheets.length, place.row, place.column];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ finding }) => finding);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
