import type { PrefectureCode } from '../../../domain/municipality-code.ts';
import type { ListEntry } from '../../../domain/list-import.ts';
import { matchCertainly, matchName, type NameMatch } from '../../matching/match-name.ts';
import type { ListIndex, NamedPrefecture } from './list-index.ts';
import { isGarbled, isKindOfPrefecture, printedName, saysOtherKind } from './printed-name.ts';
import type { Candidate, EntryDoubt, EntryProposal } from './proposal.ts';
import { readCode, type CodeReading } from './read-code.ts';
import { plainText, readPrefecture } from './read-prefecture.ts';

/** What is known of an entry before its target is looked for. */
interface Reading {
  readonly entry: ListEntry;
  readonly publishedName: string;
  readonly prefecture: NamedPrefecture | undefined;
  readonly code: CodeReading;
  readonly doubts: readonly EntryDoubt[];
}

type Found = Pick<EntryProposal, 'kind' | 'code' | 'rules' | 'candidates' | 'nameMatch'> & {
  readonly doubts?: readonly EntryDoubt[];
  readonly prefecture?: NamedPrefecture;
  readonly publishedName?: string;
  readonly isPrefecture?: boolean;
};

/**
 * What an entry is, as far as a program may say it alone: by its code, or by prefecture and the very name. A rule with
 * one target is filled in as a correction; everything else is a question to a person. Wards and northern villages are
 * never a target.
 *
 * @param asOf the day for which the list speaks, `YYYY-MM-DD`
 */
export function proposeEntry(index: ListIndex, entry: ListEntry, asOf: string): EntryProposal {
  const reading = readEntry(index, entry);
  const found = foundPrefecture(index, reading) ?? foundMunicipality(index, reading, asOf);
  return {
    entry,
    publishedName: found.publishedName ?? reading.publishedName,
    prefecture: found.prefecture ?? reading.prefecture,
    isPrefecture: found.isPrefecture ?? false,
    kind: found.kind,
    code: found.code,
    rules: found.rules,
    candidates: found.candidates,
    doubts: [...reading.doubts, ...(found.doubts ?? [])],
    nameMatch: found.nameMatch,
  };
}

function readEntry(index: ListIndex, entry: ListEntry): Reading {
  const publishedName = printedName(entry);
  const printed = readPrefecture(index, entry.prefecture);
  const code = readCode(index, entry.code, printed?.code, publishedName);
  const codePrefecture = 'code' in code ? index.prefectures.get(code.code.slice(0, 2)) : undefined;
  const plain = plainText(publishedName);
  const inName = [...index.prefectures.values()].find(({ name }) => plain.startsWith(name));
  const doubts: EntryDoubt[] = [];
  const isUnknown = printed === undefined && plainText(entry.prefecture) !== '';
  const prefecture = printed ?? codePrefecture ?? (isUnknown ? undefined : inName);
  if (isUnknown) doubts.push({ kind: 'prefecture_unknown' });
  else if (prefecture === undefined) {
    const above = readPrefecture(index, entry.prefectureAbove);
    doubts.push(above ? { kind: 'prefecture_left_blank', code: above.code } : { kind: 'prefecture_missing' });
  }
  if (publishedName === '') doubts.push({ kind: 'name_missing' });
  if (isGarbled(publishedName)) doubts.push({ kind: 'name_garbled' });
  if (saysOtherKind(entry)) doubts.push({ kind: 'kind_of_another' });
  if (code.kind === 'broken') doubts.push({ kind: code.fault });
  if ('isRestored' in code && code.isRestored) doubts.push({ kind: 'code_restored', code: code.code });
  if (code.kind === 'municipality' && code.isFormer) doubts.push({ kind: 'code_given_up', code: code.code });
  return { entry, publishedName, prefecture, code, doubts };
}

const certain = (code: string, more: Partial<Found> = {}): Found => ({
  kind: 'certain',
  code,
  rules: [],
  candidates: [{ code, ground: 'name' }],
  nameMatch: undefined,
  ...more,
});

const question = (candidates: readonly Candidate[], more: Partial<Found> = {}): Found => {
  const codes = new Set<string>();
  const once = candidates.filter(({ code }) => !codes.has(code) && codes.add(code));
  return { kind: 'question', code: '', rules: [], candidates: once, nameMatch: undefined, ...more };
};

/** An entry that is a prefecture itself: by its whole name, or by kind or code in the row of that prefecture. */
function foundPrefecture(
  index: ListIndex,
  { entry, publishedName, prefecture, code }: Reading,
): Found | undefined {
  const plain = plainText(publishedName);
  const named = [...index.prefectures.values()].find(({ name }) => name === plain);
  const isKind = isKindOfPrefecture(entry.kind);
  const isSaid = isKind || code.kind === 'prefecture';
  const bySaying = plain === '' ? prefecture : readPrefecture(index, plain);
  const target = named ?? (isSaid ? bySaying : undefined);
  if (target === undefined) return undefined;
  const more = { isPrefecture: true, publishedName: target.name };
  if (code.kind !== 'none' && code.kind !== 'broken' && code.code !== target.code)
    return question([{ code: target.code, ground: 'name' }], {
      ...more,
      doubts: [{ kind: 'code_of_another', code: code.code }],
    });
  if (prefecture !== undefined && prefecture.code !== target.code)
    return question([{ code: target.code, ground: 'name' }], {
      ...more,
      doubts: [{ kind: 'prefecture_of_another', code: target.code }],
    });
  return certain(target.code, { ...more, prefecture: target });
}

function foundMunicipality(index: ListIndex, reading: Reading, asOf: string): Found {
  const { publishedName, prefecture, code } = reading;
  if (code.kind === 'municipality' && publishedName === '') {
    const official = index.places.byCode(code.code);
    if (official && official.prefectureCode === prefecture?.code)
      return certain(code.code, {
        candidates: [{ code: code.code, ground: 'code' }],
        publishedName: official.name,
      });
  }
  const nameMatch =
    prefecture === undefined ? undefined : matchName(index.places, prefecture, publishedName, asOf);
  switch (code.kind) {
    case 'municipality':
      return withCode(index, code.code, reading, nameMatch);
    case 'not_counted':
      return againstCode(index, code.code, reading, nameMatch, [notCountedDoubt(index, code.code)]);
    case 'prefecture':
      return againstCode(index, code.code, reading, nameMatch, []);
    case 'broken':
    case 'none':
      return byName(index, reading, nameMatch, asOf);
  }
}

/** Name and code of a counted municipality, held against each other. */
function withCode(index: ListIndex, code: string, reading: Reading, nameMatch: NameMatch | undefined): Found {
  const candidates: Candidate[] = [{ code, ground: 'code' }];
  if (nameMatch === undefined || code.slice(0, 2) !== reading.prefecture?.code)
    return againstCode(index, code, reading, nameMatch, []);
  if ((nameMatch.kind === 'exact' || nameMatch.kind === 'rule') && nameMatch.code === code)
    return certain(code, { rules: nameMatch.rules, candidates, nameMatch });
  if (nameMatch.kind === 'suggestion' && nameMatch.candidates.includes(code))
    return {
      kind: 'correction',
      code,
      rules: ['code_and_near_name'],
      candidates: [...candidates, ...candidatesOf(nameMatch).filter((each) => each.code !== code)],
      nameMatch,
    };
  return againstCode(index, code, reading, nameMatch, []);
}

/** Name and code that do not belong together: nothing is filled in. */
function againstCode(
  index: ListIndex,
  code: string,
  { prefecture, publishedName }: Reading,
  nameMatch: NameMatch | undefined,
  doubts: readonly EntryDoubt[],
): Found {
  const isElsewhere = prefecture !== undefined && code.slice(0, 2) !== prefecture.code;
  const named = nameMatch === undefined ? [] : candidatesOf(nameMatch);
  // What the name is official for, by itself or by a rule, can be nobody else.
  const isNamed = nameMatch?.kind === 'exact' || nameMatch?.kind === 'rule';
  const isItsOwn = !isNamed && !isElsewhere && isNameOf(index, prefecture, publishedName, code);
  const byCode: Candidate[] = isNamed || code.length === 2 ? [] : [{ code, ground: 'code' }];
  return question(doubts.length > 0 ? named : [...byCode, ...named], {
    ...(nameMatch && { nameMatch }),
    doubts: isItsOwn
      ? doubts
      : [...doubts, { kind: isElsewhere ? 'code_of_other_prefecture' : 'code_of_another', code }],
  });
}

/** Is it the name of the ward or northern village that the code is of, or no name at all? */
function isNameOf(
  index: ListIndex,
  prefecture: NamedPrefecture | undefined,
  publishedName: string,
  code: string,
): boolean {
  const place = index.places.notCounted(code);
  if (place === undefined || prefecture === undefined) return false;
  return publishedName === '' || bareName(prefecture, publishedName) === place.name;
}

function byName(index: ListIndex, reading: Reading, nameMatch: NameMatch | undefined, asOf: string): Found {
  const { publishedName, prefecture } = reading;
  if (publishedName === '') return question([]);
  if (prefecture === undefined || nameMatch === undefined) return withoutPrefecture(index, reading, asOf);
  // A code that is of no use takes nothing from the very name.
  if (nameMatch.kind === 'exact' && plainText(reading.entry.prefecture) !== '')
    return certain(nameMatch.code, { nameMatch });
  if (nameMatch.kind === 'exact' || nameMatch.kind === 'rule')
    return {
      kind: 'correction',
      code: nameMatch.code,
      rules: nameMatch.rules,
      candidates: candidatesOf(nameMatch),
      nameMatch,
    };
  const ward = index.places.notCountedByName(prefecture.code, bareName(prefecture, publishedName));
  return question(candidatesOf(nameMatch), {
    nameMatch,
    doubts: ward === undefined ? [] : [notCountedDoubt(index, ward.code)],
  });
}

/** A name without the prefecture and the district (郡) in front of it. */
function bareName(prefecture: NamedPrefecture, publishedName: string): string {
  const plain = plainText(publishedName);
  const own = plain.startsWith(prefecture.name) ? plain.slice(prefecture.name.length) : plain;
  return own.replace(/^[^郡]+郡(?=.)/u, '');
}

/**
 * By the name alone: one bearer in the country is filled in, unless something else stands where the prefecture should,
 * or another municipality bore the name on the day of the list.
 */
function withoutPrefecture(index: ListIndex, { entry, publishedName }: Reading, asOf: string): Found {
  const exact = index.places.anywhere(publishedName).map(({ code }) => code);
  const near = [...prefecturesOf(index, publishedName)]
    .sort()
    .flatMap((code) => index.prefectures.get(code) ?? [])
    .flatMap((prefecture) => matchCertainly(index.places, prefecture, publishedName, asOf)?.candidates ?? []);
  const above = readPrefecture(index, entry.prefectureAbove);
  const inAbove = above === undefined ? undefined : matchName(index.places, above, publishedName, asOf);
  const [one] = exact;
  const isOnly = new Set([...exact, ...near]).size === 1;
  if (one !== undefined && isOnly && plainText(entry.prefecture) === '')
    return {
      kind: 'correction',
      code: one,
      rules: ['only_one_in_country'],
      candidates: [{ code: one, ground: 'same_name' }],
      nameMatch: undefined,
    };
  const isBorneAbove = inAbove?.kind === 'exact' || inAbove?.kind === 'rule';
  const ofAbove = inAbove === undefined ? [] : candidatesOf(inAbove);
  const bearers = [...exact, ...near].map((code): Candidate => ({ code, ground: 'same_name' }));
  return question(
    isBorneAbove
      ? [...ofAbove.map(({ code }): Candidate => ({ code, ground: 'prefecture_above' })), ...bearers]
      : bearers.length > 0
        ? bearers
        : ofAbove,
  );
}

/** Prefectures in which the name may be certain, as it is printed or without what often stands in front of one. */
function prefecturesOf(index: ListIndex, publishedName: string): Set<PrefectureCode> {
  const plain = plainText(publishedName);
  const names = [plain, plain.replace(/^[都道府県]/u, '')];
  const all = [...names, ...names.map((name) => name.replace(/^[^郡]+郡/u, ''))];
  return new Set(all.flatMap((name) => [...index.places.prefecturesWith(name)]));
}

function candidatesOf(match: NameMatch): Candidate[] {
  return match.kind === 'suggestion'
    ? match.candidates.map((code, at) => ({ code, ground: match.rules[at] ?? 'one_character' }))
    : match.candidates.map((code) => ({ code, ground: 'name' }));
}

function notCountedDoubt(index: ListIndex, code: string): EntryDoubt {
  const isWard = index.places.notCounted(code)?.kind === 'special_ward';
  return { kind: isWard ? 'special_ward' : 'northern_village', code };
}
