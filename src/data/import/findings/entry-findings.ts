import type { CellPlace } from '../../../domain/list-import.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { EntryResult } from '../match/outcomes.ts';
import type { EntryDoubt } from '../match/proposal.ts';
import { prefectureOfRow } from '../result/partner-rows.ts';
import {
  findingMessage as message,
  type FindingColumn,
  type FindingLevel,
  type FindingMessage,
  type ImportFinding,
} from './import-finding.ts';

/** More candidates than these are for the screen, not for a sentence. */
const MOST_CANDIDATES = 3;

const COLUMN_BY_DOUBT: Readonly<Record<EntryDoubt['kind'], FindingColumn>> = {
  code_form: 'code',
  code_check_digit: 'code',
  code_unknown: 'code',
  code_zero_unproven: 'code',
  code_ambiguous: 'code',
  code_restored: 'code',
  code_given_up: 'code',
  code_of_another: 'code',
  code_of_other_prefecture: 'code',
  prefecture_unknown: 'prefecture',
  prefecture_missing: 'prefecture',
  prefecture_of_another: 'prefecture',
  name_missing: 'name',
  name_garbled: 'name',
  kind_of_another: 'kind',
  special_ward: 'name',
  northern_village: 'name',
};

const LEVEL_BY_DOUBT: Readonly<Record<EntryDoubt['kind'], FindingLevel>> = {
  code_form: 'check',
  code_check_digit: 'error',
  code_unknown: 'error',
  code_zero_unproven: 'check',
  code_ambiguous: 'check',
  code_restored: 'info',
  code_given_up: 'info',
  code_of_another: 'error',
  code_of_other_prefecture: 'error',
  prefecture_unknown: 'error',
  prefecture_missing: 'check',
  prefecture_of_another: 'error',
  name_missing: 'error',
  name_garbled: 'error',
  kind_of_another: 'check',
  special_ward: 'check',
  northern_village: 'check',
};

/**
 * The findings of one entry: what is strange about its cells, by what rule it was filled in or why it is a question,
 * that it is printed twice, and what was decided. An entry that is official as printed has none.
 *
 * @param results all entries by their number, for those that are printed twice
 */
export function entryFindings(
  index: ListIndex,
  result: EntryResult,
  results: ReadonlyMap<number, EntryResult>,
): ImportFinding[] {
  const { entry, proposal } = result;
  const finding = (
    level: FindingLevel,
    column: FindingColumn,
    why: readonly FindingMessage[],
    action: FindingMessage,
  ): ImportFinding => ({
    // What somebody has decided is no open matter any more.
    level: result.decision !== undefined && level !== 'info' ? 'info' : level,
    entry: entry.id,
    place: entry.place,
    column,
    value:
      { prefecture: entry.prefecture, code: entry.code, kind: entry.kind }[column as string] ?? entry.name,
    why,
    action: result.decision === undefined ? action : message('do_nothing'),
  });
  const findings = proposal.doubts.map((doubt) =>
    finding(
      LEVEL_BY_DOUBT[doubt.kind],
      COLUMN_BY_DOUBT[doubt.kind],
      [doubtMessage(index, doubt, entry.kind)],
      doubtAction(doubt),
    ),
  );
  const own = matchFinding(index, result);
  if (own !== undefined) findings.push(finding(own.level, 'name', own.why, own.action));
  const keeper = result.duplicateOf === undefined ? undefined : results.get(result.duplicateOf);
  if (keeper !== undefined)
    findings.push({
      ...finding(
        'check',
        'name',
        [twiceMessage(index, result.code, keeper.entry.place)],
        message('do_count_once'),
      ),
      level: 'check',
      action: message('do_count_once'),
    });
  if (result.refused !== undefined)
    findings.push(finding('error', 'name', [message('refused')], message('do_decide_again')));
  if (!result.isOpen && (prefectureOfRow(index, result) === undefined || proposal.publishedName === ''))
    findings.push(finding('check', 'name', [message('without_row')], message('do_mend_file')));
  return findings;
}

function matchFinding(
  index: ListIndex,
  result: EntryResult,
): { level: FindingLevel; why: FindingMessage[]; action: FindingMessage } | undefined {
  const { proposal, decision, code } = result;
  const nothing = message('do_nothing');
  if (decision?.kind === 'leave_out')
    return { level: 'info', why: [message('left_out', { note: decision.note })], action: nothing };
  if (decision?.kind === 'choose')
    return { level: 'info', why: [message('chosen', named(index, code))], action: nothing };
  if (proposal.kind === 'question') {
    const near = proposal.candidates
      .slice(0, MOST_CANDIDATES)
      .map((candidate) => message(`near_${candidate.ground}`, named(index, candidate.code)));
    // That no name stands there has been said already.
    if (proposal.publishedName === '') return undefined;
    const isElsewhere = proposal.nameMatch?.kind === 'exact' || proposal.nameMatch?.kind === 'rule';
    const none = message('no_such', { prefecture: proposal.prefecture?.name ?? '' });
    const why = isElsewhere || proposal.isPrefecture ? near : [none, ...near];
    return near.length > 0
      ? { level: 'check', why, action: message('do_choose') }
      : { level: 'error', why, action: message('do_search') };
  }
  if (proposal.rules.length === 0) return undefined;
  const why = [
    ...proposal.rules.map((rule) => message(`rule_${rule}`)),
    message('means', named(index, code)),
  ];
  return result.isOpen
    ? { level: 'check', why, action: message('do_accept') }
    : { level: 'info', why, action: nothing };
}

function doubtMessage(index: ListIndex, doubt: EntryDoubt, kind: string): FindingMessage {
  switch (doubt.kind) {
    case 'code_restored':
    case 'code_given_up':
    case 'code_of_another':
    case 'code_of_other_prefecture':
      return message(doubt.kind, { ...named(index, doubt.code), code: doubt.code });
    case 'kind_of_another':
      return message('kind_of_another', { kind });
    default:
      return message(doubt.kind);
  }
}

function doubtAction({ kind }: EntryDoubt): FindingMessage {
  if (LEVEL_BY_DOUBT[kind] === 'info') return message('do_nothing');
  switch (COLUMN_BY_DOUBT[kind]) {
    case 'prefecture':
      return message('do_check_prefecture');
    case 'code':
      return message(
        kind === 'code_of_another' || kind === 'code_of_other_prefecture' ? 'do_choose' : 'do_check_code',
      );
    case 'kind':
      return message('do_check_row');
    default:
      return message(kind === 'name_missing' || kind === 'name_garbled' ? 'do_mend_file' : 'do_search');
  }
}

function twiceMessage(index: ListIndex, code: PlaceCode | '', { sheet, row }: CellPlace): FindingMessage {
  return message('twice', { ...named(index, code), sheet, row });
}

/** A place in words: its prefecture and its name; a prefecture has no second part, a ward or northern village has. */
function named(index: ListIndex, code: PlaceCode | ''): { prefecture: string; name: string } {
  const place = index.places.byCode(code) ?? index.places.notCounted(code);
  return { prefecture: index.prefectures.get(code.slice(0, 2))?.name ?? '', name: place?.name ?? '' };
}
