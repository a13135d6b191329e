import type { ListReading } from '../../../domain/list-import.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { EntryResult } from '../match/outcomes.ts';
import type { TotalComparison } from './compare-totals.ts';
import { entryFindings } from './entry-findings.ts';
import { findingMessage as message, type FindingMessage, type ImportFinding } from './import-finding.ts';
import type { ListDifference } from './list-difference.ts';

/**
 * Everything to know of a list: its entries, its rows that are no entries, its totals, and what has moved since the
 * previous list; in the order of the file, and last what is about the whole.
 *
 * @param totals as `compareTotals` gives them
 * @param difference undefined where there is no previous list
 */
export function importFindings(
  index: ListIndex,
  reading: ListReading,
  results: readonly EntryResult[],
  totals: readonly TotalComparison[],
  difference: ListDifference | undefined,
): ImportFinding[] {
  const byId = new Map(results.map((result) => [result.entry.id, result]));
  const findings = [
    ...results.flatMap((result) => entryFindings(index, result, byId)),
    ...rowFindings(reading),
    ...totals.flatMap((total) => totalFindings(index, total)),
    ...(difference === undefined ? [] : moveFindings(index, difference)),
  ];
  return inOrder(findings, reading);
}

function rowFindings({ skipped }: ListReading): ImportFinding[] {
  return skipped.flatMap(({ sheet, row, reason, text }): ImportFinding[] => {
    if (reason !== 'no_name' && reason !== 'outside') return [];
    const isNoName = reason === 'no_name';
    return [
      {
        level: isNoName ? 'check' : 'info',
        entry: undefined,
        place: { sheet, row, column: 0 },
        column: 'row',
        value: text.join(' '),
        why: [message(isNoName ? 'row_without_name' : 'row_outside')],
        action: message(isNoName ? 'do_check_row' : 'do_nothing'),
      },
    ];
  });
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

function moveFindings(index: ListIndex, { since, prefectures }: ListDifference): ImportFinding[] {
  return prefectures
    .filter(({ isAlarm }) => isAlarm)
    .map(({ code, before, after }) => {
      const prefecture = index.prefectures.get(code)?.name ?? '';
      return {
        level: 'check',
        entry: undefined,
        place: undefined,
        column: 'list',
        value: prefecture,
        why: [message('prefecture_moves', { prefecture, since, before, after })],
        action: message('do_check_list'),
      };
    });
}

/** By sheet as they come in the file, row and column; what has no place stands last. */
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
  const keyOf = ({ place }: ImportFinding): readonly [number, number, number] =>
    place === undefined
      ? [sheets.length, 0, 0]
      : [orderBySheet.get(place.sheet) ?? sheets.length, place.row, place.column];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ finding }) => finding);
}
