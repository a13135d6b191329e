import type { CellPlace, ListEntry } from '../../../domain/list-import.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import type { ListIndex } from '../match/list-index.ts';
import { isOfAnotherWard, type EntryResult } from '../match/outcomes.ts';
import type { Candidate, EntryDoubt, EntryProposal } from '../match/proposal.ts';
import { plainText } from '../match/read-prefecture.ts';
import { prefectureOfRow } from '../result/partner-rows.ts';
import { columnLetters } from '../sheet-table.ts';
import {
  findingMessage as message,
  type FindingColumn,
  type FindingLevel,
  type FindingMessage,
  type ImportFinding,
} from './import-finding.ts';

/** More candidates than these are for the screen, not for a sentence. */
const MOST_CANDIDATES = 3;
const MOST_BEARERS = 6;

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
  prefecture_left_blank: 'prefecture',
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
  prefecture_left_blank: 'check',
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
    place: { ...entry.place, column: columnOf(entry, column) },
    column,
    value:
      { prefecture: entry.prefecture, code: entry.code, kind: entry.kind }[column as string] ?? entry.name,
    why,
    action: result.decision === undefined ? action : message('do_nothing'),
  });
  const own = matchFinding(index, result);
  // What is missing and whom the name leads to is one thing to decide: it is told once.
  const isPart = ({ kind }: EntryDoubt) =>
    own !== undefined && (kind === 'prefecture_missing' || kind === 'prefecture_left_blank');
  const findings = proposal.doubts
    .filter((doubt) => !isPart(doubt))
    .map((doubt) =>
      finding(
        levelOf(doubt, proposal.kind),
        COLUMN_BY_DOUBT[doubt.kind],
        [doubtMessage(index, doubt, entry.kind)],
        doubtAction(doubt),
      ),
    );
  if (own !== undefined) {
    const missing = proposal.doubts
      .filter((doubt) => isPart(doubt) && !isSaidAlready(doubt, result))
      .map((doubt) => doubtMessage(index, doubt, entry.kind));
    findings.push(finding(own.level, 'name', [...missing, ...own.why], own.action));
  }
  const keeper = result.duplicateOf === undefined ? undefined : results.get(result.duplicateOf);
  if (keeper !== undefined && !isOfAnotherWard(result, keeper))
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
    // That no name stands there has been said already.
    if (proposal.publishedName === '') return undefined;
    const near = candidateMessages(index, result);
    // It is known what it is, and that it is nobody to be searched for by a misspelt name.
    const isKnown = proposal.doubts.some(
      ({ kind }) => kind === 'special_ward' || kind === 'northern_village',
    );
    if (isKnown && near.length === 0) return undefined;
    const isElsewhere = proposal.nameMatch?.kind === 'exact' || proposal.nameMatch?.kind === 'rule';
    const isBorne = near.some(({ key }) => key === 'bearers');
    const none = message('no_such', { prefecture: proposal.prefecture?.name ?? '' });
    const why = isElsewhere || proposal.isPrefecture || isBorne ? near : [none, ...near];
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

/** A useless code beside a name that decides is to be looked at, and stops nothing. */
function levelOf({ kind }: EntryDoubt, of: EntryProposal['kind']): FindingLevel {
  const isCodeFault = kind === 'code_check_digit' || kind === 'code_unknown';
  return isCodeFault && of !== 'question' ? 'check' : LEVEL_BY_DOUBT[kind];
}

/** In a list without prefectures that is told once; and a rule may say it by itself. */
function isSaidAlready({ kind }: EntryDoubt, { entry, proposal }: EntryResult): boolean {
  if (kind !== 'prefecture_missing') return false;
  return entry.columns.prefecture === null || proposal.rules.includes('only_one_in_country');
}

/** The cell of an entry that a finding is about. */
function columnOf({ place, columns }: ListEntry, column: FindingColumn): number {
  const own = column === 'prefecture' || column === 'kind' || column === 'code' ? columns[column] : null;
  return own ?? place.column;
}

/** Whom an entry may mean, the likeliest first: all that bear the name in one sentence, the others one by one. */
function candidateMessages(index: ListIndex, { proposal }: EntryResult): FindingMessage[] {
  const isBearer = ({ ground }: Candidate) => ground === 'same_name' || ground === 'prefecture_above';
  const bearers = proposal.candidates.filter(isBearer);
  const others = proposal.candidates.filter((candidate) => !isBearer(candidate)).slice(0, MOST_CANDIDATES);
  const places = bearers.slice(0, MOST_BEARERS).map(({ code }) => named(index, code));
  return [
    ...(places.length === 0 ? [] : [message('bearers', { places, count: bearers.length })]),
    ...others.map((candidate) => nearMessage(index, proposal, candidate)),
  ];
}

function nearMessage(
  index: ListIndex,
  { publishedName, prefecture }: EntryProposal,
  { code, ground }: Candidate,
): FindingMessage {
  const place = named(index, code);
  const plain = plainText(publishedName);
  switch (ground) {
    case 'former_name': {
      const change = index.places
        .changes(prefecture?.code ?? code.slice(0, 2), plain)
        .find(({ newCode }) => newCode === code);
      return message('near_former_name', { ...place, day: change?.changedOn ?? '' });
    }
    case 'other_kind':
      return message('near_other_kind', {
        ...place,
        missing: /[市町村]$/u.test(plain) ? '' : place.name.slice(-1),
      });
    case 'more_behind':
      return message('near_more_behind', {
        ...place,
        rest: restBehind(publishedName.replace(/\s+/gu, ''), place.name) || restBehind(plain, place.name),
      });
    case 'same_name':
    case 'prefecture_above':
      return message('bearers', { places: [place], count: 1 });
    default:
      return message(`near_${ground}`, place);
  }
}

/** What follows a name in a text; empty where the name does not stand there. */
function restBehind(text: string, name: string): string {
  const at = text.indexOf(name);
  return at < 0 ? '' : text.slice(at + name.length);
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
    case 'prefecture_left_blank':
      return message(doubt.kind, { prefecture: named(index, doubt.code).prefecture });
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

function twiceMessage(
  index: ListIndex,
  code: PlaceCode | '',
  { sheet, row, column }: CellPlace,
): FindingMessage {
  return message('twice', { ...named(index, code), sheet, row, column: columnLetters(column) });
}

/** A place in words: its prefecture and its name; a prefecture has no second part, a ward or northern village has. */
function named(index: ListIndex, code: PlaceCode | ''): { prefecture: string; name: string } {
  const place = index.places.byCode(code) ?? index.places.notCounted(code);
  return { prefecture: index.prefectures.get(code.slice(0, 2))?.name ?? '', name: place?.name ?? '' };
}
