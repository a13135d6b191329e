import type { PrefectureCode } from '../../../domain/municipality-code.ts';
import type { Municipality } from '../../../domain/place.ts';
import type { ListIndex } from './list-index.ts';
import { nameDifference } from './name-difference.ts';
import { isOfAnotherWard, recordedMatchOf, type EntryResult } from './outcomes.ts';
import type { CandidateGround, CorrectionRule } from './proposal.ts';
import { plainText } from './read-prefecture.ts';
import type { ReasonWords } from './reason-words.ts';

/** What the words of a reason are made from. */
interface Context {
  readonly index: ListIndex;
  readonly asOf: string;
  readonly words: ReasonWords;
  readonly result: EntryResult;
  readonly prefecture: { readonly code: PrefectureCode; readonly name: string };
  readonly target: Municipality;
}

/**
 * Why an entry is recorded as it is, in the words of the table of partners; empty for what is exact as printed. The
 * words of a person stand in place of those of a rule; they are led on to the municipality where they do not name it.
 *
 * @param results all entries of the list, for those that are printed twice
 */
export function outcomeReason(
  index: ListIndex,
  result: EntryResult,
  results: ReadonlyMap<number, EntryResult>,
  asOf: string,
  words: ReasonWords,
): string {
  const { proposal, decision, code } = result;
  const match = recordedMatchOf(index, result, asOf);
  if (match === 'exact') return '';
  const note = decision && 'note' in decision ? (decision.note ?? '').replace(/\s+/gu, ' ').trim() : '';
  if (match === 'unmatched') return note === '' ? whyLeftOut(index, result, asOf, words) : note;
  const target = index.places.byCode(code);
  if (target === undefined) {
    // Only a prefecture that is printed twice comes here.
    const name = index.prefectures.get(code)?.name ?? '';
    return note === '' ? words.twiceAsPrinted('', name) : note;
  }
  const prefecture = index.prefectures.get(target.prefectureCode) ?? { code: '', name: '' };
  const context: Context = { index, asOf, words, result, prefecture, target };
  if (note !== '')
    return note.includes(target.name) ? note : note + words.means(prefecture.name, target.name);
  const keeper = result.duplicateOf === undefined ? undefined : results.get(result.duplicateOf);
  if (keeper !== undefined) return whyTwice(context, keeper);
  const ofRules = ruleSentences(context, proposal.rules);
  const why = decision?.kind === 'choose' ? groundSentence(context) : ofRules;
  // The words about a change of name already say whom they mean.
  return why.endsWith(words.means(prefecture.name, target.name)) || proposal.rules.includes('changed_since')
    ? why
    : why + words.means(prefecture.name, target.name);
}

function whyLeftOut(index: ListIndex, { proposal }: EntryResult, asOf: string, words: ReasonWords): string {
  const { publishedName, prefecture, doubts, nameMatch } = proposal;
  const kinds = new Set(doubts.map(({ kind }) => kind));
  if (kinds.has('special_ward')) return words.specialWard;
  if (kinds.has('northern_village')) return words.northernVillage;
  if (kinds.has('code_of_another') || kinds.has('code_of_other_prefecture')) return words.nameAndCodeDiffer;
  if (publishedName === '') return words.noName;
  if (prefecture === undefined) return words.noPrefecture;
  const isOfficial = nameMatch?.kind === 'exact' || nameMatch?.kind === 'rule';
  const wasThere = index.places
    .changes(prefecture.code, publishedName)
    .some(({ changedOn }) => changedOn === '' || asOf < changedOn);
  if (isOfficial || wasThere) return words.undecided;
  return words.noSuch(prefecture.name, publishedName, kindWord(publishedName), asOf, index.edition);
}

function whyTwice(context: Context, keeper: EntryResult): string {
  const { words, result, prefecture, target, asOf, index } = context;
  const { rules, publishedName } = result.proposal;
  if (rules.length === 0 && result.decision === undefined && isOfAnotherWard(result, keeper))
    return words.twiceByWards(
      prefecture.name,
      target.name,
      keeper.entry.ward.trim(),
      result.entry.ward.trim(),
    );
  if (
    publishedName === keeper.proposal.publishedName ||
    (rules.length === 0 && result.decision === undefined)
  )
    return words.twiceAsPrinted(prefecture.name, target.name);
  const isDistrictAlone = rules.length === 1 && rules[0] === 'district_prefix';
  if (isDistrictAlone && !keeper.proposal.rules.includes('district_prefix'))
    return words.twiceWithDistrict(districtOf(publishedName), prefecture.name, target.name);
  if (result.decision?.kind === 'choose' && groundOf(context) === 'other_kind')
    return (
      words.noSuch(prefecture.name, publishedName, kindWord(publishedName), asOf, index.edition) +
      words.twiceAsOtherKind(target.name, kindWord(target.name))
    );
  const why = result.decision?.kind === 'choose' ? groundSentence(context) : ruleSentences(context, rules);
  return why + words.twice(prefecture.name, target.name);
}

function ruleSentences(context: Context, rules: readonly CorrectionRule[]): string {
  return rules.map((rule) => ruleSentence(context, rule)).join('');
}

function ruleSentence(context: Context, rule: CorrectionRule): string {
  const { words, result, prefecture } = context;
  const { publishedName } = result.proposal;
  const under = result.proposal.prefecture ?? prefecture;
  switch (rule) {
    case 'white_space':
      return words.whiteSpace;
    case 'stray_mark':
      return words.strayMark;
    case 'stray_prefecture_character':
      return words.strayCharacter(under.name, under.name.slice(-1));
    case 'prefecture_prefix':
      return words.prefecturePrefix(under.name);
    case 'district_prefix':
      return words.district(
        districtOf(publishedName, under.name),
        /\S\s*[\r\n]\s*\S/u.test(result.entry.name),
      );
    case 'variant_character':
      return characterSentence(context, true);
    case 'changed_since':
      return changeSentence(context);
    case 'code_and_near_name':
      return groundSentence(context);
    case 'only_one_in_country':
      return '';
  }
}

/** On what ground the chosen municipality was proposed; undefined where a person found it alone. */
function groundOf({ result, target }: Context): CandidateGround | undefined {
  const { nameMatch, candidates } = result.proposal;
  if (nameMatch?.kind === 'suggestion') {
    const ground = nameMatch.rules[nameMatch.candidates.indexOf(target.code)];
    if (ground !== undefined) return ground;
  }
  return candidates.find(({ code }) => code === target.code)?.ground;
}

function groundSentence(context: Context): string {
  const { words, result, prefecture, target, asOf, index } = context;
  const { publishedName, nameMatch } = result.proposal;
  const under = result.proposal.prefecture ?? prefecture;
  switch (groundOf(context)) {
    case 'one_character':
    case 'more_behind':
      return characterSentence(context, false);
    case 'swapped_characters':
      return words.swapped(publishedName, target.name);
    case 'other_kind':
      return words.noSuch(under.name, publishedName, kindWord(publishedName), asOf, index.edition);
    case 'former_name': {
      const change = index.places
        .changes(under.code, plainText(publishedName))
        .find(({ newCode }) => newCode === target.code);
      return words.givenUp(publishedName, change?.changedOn ?? '');
    }
    case 'other_prefecture':
      return words.otherPrefecture(under.name);
    case 'code':
      return words.byCode(target.code);
    case 'name':
      return nameMatch?.kind === 'rule' ? ruleSentences(context, nameMatch.rules) : '';
    case 'same_name':
    case 'prefecture_above':
    case undefined:
      return words.byPerson;
  }
}

/** The wrong, missing or extra characters; before a listed variant a prefix may stand, which has a sentence of its own. */
function characterSentence({ words, result, target }: Context, mayHavePrefix: boolean): string {
  const printed = [...result.proposal.publishedName.replace(/\s+/gu, '')];
  const own = mayHavePrefix ? printed.slice(-[...target.name].length) : printed;
  const difference = nameDifference(own.join(''), target.name);
  const differing = (spans: typeof difference.printed): string =>
    spans
      .filter(({ isSame }) => !isSame)
      .map(({ text }) => text)
      .join('');
  const [wrong, right] = [differing(difference.printed), differing(difference.official)];
  if (wrong === '') return words.missingCharacters(right);
  if (right === '') return words.extraCharacters(wrong);
  return words.wrongCharacters(right, wrong);
}

function changeSentence({ words, result, target, index, asOf }: Context): string {
  const printed = result.proposal.publishedName;
  const change = index.places
    .changesInto(target.code)
    .find(({ oldName, changedOn }) => plainText(printed).endsWith(oldName) && asOf < changedOn);
  if (change === undefined) return '';
  const kind = kindWord(printed);
  switch (change.change) {
    case 'rename':
      return words.renamed(asOf, kind, change.changedOn, target.name, change.oldCode === change.newCode);
    case 'status_change':
      return words.raised(asOf, kind, change.changedOn, target.name);
    case 'merger':
      return words.merged(asOf, kind, change.changedOn, target.name);
  }
}

/** The name of the district in front of a name: all up to the first 郡. */
function districtOf(publishedName: string, prefecture = ''): string {
  const plain = plainText(publishedName);
  const own = prefecture !== '' && plain.startsWith(prefecture) ? plain.slice(prefecture.length) : plain;
  return /^[^郡]+郡/u.exec(own)?.[0] ?? '';
}

/** 市, 町 or 村, as the name ends; 市町村 where it ends otherwise. */
function kindWord(name: string): string {
  return /[市町村]$/u.exec(name)?.[0] ?? '市町村';
}
