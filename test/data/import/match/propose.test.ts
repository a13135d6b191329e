import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeEntry } from '../../../../src/data/import/match/propose.ts';
import { isCounted } from '../../../../src/domain/place.ts';
import { DAY, listIndex, readingOf } from '../../../fixtures/import/list-reading.ts';
import { municipalFacts } from '../../../fixtures/published-facts.ts';
import { runs } from '../../../fixtures/fuzz-runs.ts';

function propose(prefecture: string, name: string, code = '', kind = '', asOf = DAY) {
  const [entry] = readingOf([[prefecture, name, code, kind]]).entries;
  if (entry === undefined) throw new Error('no entry');
  return proposeEntry(listIndex, entry, asOf);
}
const doubtsOf = (...args: Parameters<typeof propose>) => propose(...args).doubts.map(({ kind }) => kind);

describe('nobody has to look at', () => {
  it.each([
    ['the very name in its prefecture', ['北海道', '泊村'], '01403'],
    ['a short form of the prefecture', ['青森', '八戸市'], '02203'],
    ['a code and its name', ['青森県', '八戸市', '02203'], '02203'],
    ['the very name beside a code that is of no use', ['石川県', '珠洲市', '172059'], '17205'],
    ['a code alone', ['', '', '022039'], '02203'],
    ['a code with a name that a rule makes official', ['福島県', '相馬郡飯館村', '07564'], '07564'],
    ['a name without its kind, which has a column', ['青森県', '八戸', '', '市'], '02203'],
    ['a prefecture itself', ['岩手県', '岩手県'], '03'],
    ['a prefecture by its kind', ['岩手県', '', '', '県'], '03'],
    ['a prefecture by name and kind', ['', '岩手', '', '県'], '03'],
    ['a prefecture by its code', ['岩手県', '岩手', '030007'], '03'],
    ['a name between marks that nobody sees', ['青\u200b森県', '\u2066八\u202e戸\u00ad市\u2069'], '02203'],
  ])('%s', (_what, args, code) => {
    const found = propose(...(args as [string, string, string?, string?]));
    expect(found).toMatchObject({ kind: 'certain', code, isPrefecture: code.length === 2 });
  });
});

describe('filled in until somebody refuses it is', () => {
  it.each([
    ['a district in front', ['青森県', '下北郡東通村'], '02424', ['district_prefix']],
    ['a variant of a character', ['山形県', '髙畠町'], '06381', ['variant_character']],
    ['a name changed since', ['兵庫県', '篠山市'], '28221', ['changed_since']],
    [
      'a prefecture in front, in a list without prefectures',
      ['', '青森県八戸市'],
      '02203',
      ['prefecture_prefix'],
    ],
    ['the one bearer of a name in the country', ['', '旭川市'], '01204', ['only_one_in_country']],
    [
      'a mark that chooses the drawing of a character',
      ['奈良県', '葛\u{e0100}城市'],
      '29211',
      ['variant_character'],
    ],
    ['the district of the village that is counted', ['北海道', '古宇郡泊村'], '01403', ['district_prefix']],
    ['a misspelt name beside its code', ['石川県', '珠州市', '17205'], '17205', ['code_and_near_name']],
    ['a mark of a note in front', ['長野県', '*王滝村'], '20429', ['stray_mark']],
    ['another mark', ['長野県', '※木祖村'], '20425', ['stray_mark']],
    ['the word 注', ['長野県', '注：南木曽町'], '20423', ['stray_mark']],
    ['a full stop behind', ['長野県', '上松町。'], '20422', ['stray_mark']],
    ['a mark behind', ['東京都', '青梅市※1'], '13205', ['stray_mark']],
    ['a mark behind, with its kind in a column', ['東京都', '青梅市※', '', '市'], '13205', ['stray_mark']],
    ['a number in front', ['長野県', '１．大桑村'], '20430', ['stray_mark']],
    ['a mark and a district', ['長野県', '○木曽郡大桑村'], '20430', ['stray_mark', 'district_prefix']],
  ])('%s', (_what, args, code, rules) => {
    const found = propose(...(args as [string, string, string?, string?]));
    expect(found).toMatchObject({ kind: 'correction', code, rules });
  });
});

describe('a question to a person is', () => {
  it.each([
    ['a misspelt name', ['石川県', '珠州市'], [['17205', 'one_character']]],
    ['a wrong kind', ['山形県', '高畠市'], [['06381', 'other_kind']]],
    ['swapped characters', ['神奈川県', '南柄足市'], [['14217', 'swapped_characters']]],
    ['a name of another prefecture', ['千葉県', '横浜市'], [['14100', 'other_prefecture']]],
    [
      'a name that several prefectures have',
      ['', '美郷町'],
      [
        ['05434', 'same_name'],
        ['32448', 'same_name'],
        ['45431', 'same_name'],
      ],
    ],
    ['a name under a prefecture that nobody knows', ['青盛県', '八戸市'], [['02203', 'same_name']]],
    ['a former name without a prefecture', ['', '篠山市'], [['28221', 'same_name']]],
    [
      'a name without a prefecture that another one bore on the day of the list',
      ['', '那珂川町'],
      [
        ['09411', 'same_name'],
        ['40231', 'same_name'],
      ],
    ],
    ['a mark and nobody', ['長野県', '※あああ村'], []],
    ['a ward of a city', ['神奈川県', '横浜市鶴見区', '14101'], [['14100', 'more_behind']]],
    ['a name with a remark behind it', ['青森県', '八戸市（予定）'], [['02203', 'more_behind']]],
    ['a body of several municipalities', ['青森県', '八戸市外三町村組合'], []],
    ['a northern village by its district', ['北海道', '国後郡泊村'], []],
    ['a northern village with all in front', ['北海道', '北海道国後郡泊村'], []],
    [
      'a name with its district and a variant, without a prefecture',
      ['', '相馬郡飯館村'],
      [['07564', 'same_name']],
    ],
    ['a name that exists nowhere', ['千葉県', '稲毛市'], []],
    ['an official name beside the code of another', ['北海道', '泊村', '01204'], [['01403', 'name']]],
    ['an unknown name beside a code', ['北海道', '稲毛市', '01204'], [['01204', 'code']]],
    ['a code of another prefecture', ['沖縄県', '旭川市', '01204'], [['01204', 'code']]],
    ['the code of the northern village of the same name', ['北海道', '泊村', '01696'], [['01403', 'name']]],
    ['a code alone in the row of another prefecture', ['岩手県', '', '02203'], [['02203', 'code']]],
    ['a prefecture beside the code of another', ['岩手県', '岩手県', '020001'], [['03', 'name']]],
    ['a prefecture beside the code of a city', ['岩手県', '岩手県', '03201'], [['03', 'name']]],
    ['nothing at all', ['青森県', ''], []],
    ['a prefecture in the row of another', ['青森県', '岩手県'], [['03', 'name']]],
  ])('%s', (_what, args, candidates) => {
    const found = propose(...(args as [string, string, string?]));
    expect(found.kind).toBe('question');
    expect(found.code).toBe('');
    expect(found.candidates.map(({ code, ground }) => [code, ground])).toEqual(candidates);
  });
});

describe('an empty cell of a prefecture in a list whose other rows have theirs', () => {
  const below = (prefectureAbove: string, name: string, code = '') => {
    const [entry] = readingOf([['', name, code]]).entries;
    if (entry === undefined) throw new Error('no entry');
    return proposeEntry(listIndex, { ...entry, prefectureAbove }, DAY);
  };

  it('is a question where several bear the name, the one of the row above first', () => {
    const found = below('広島県', '府中市');
    expect(found).toMatchObject({ kind: 'question', code: '' });
    expect(found.candidates).toEqual([
      { code: '34208', ground: 'prefecture_above' },
      { code: '13206', ground: 'same_name' },
    ]);
    expect(found.doubts).toEqual([{ kind: 'prefecture_left_blank', code: '34' }]);
  });

  it('is filled in, to be accepted, where only one in the country bears the name', () => {
    expect(below('東京都', '八王子市')).toMatchObject({ kind: 'correction', code: '13201' });
    expect(below('東京都', '旭川市')).toMatchObject({ kind: 'correction', code: '01204' });
  });

  it('leads to whom the name comes near in the prefecture above', () => {
    expect(below('石川県', '珠州市').candidates).toEqual([{ code: '17205', ground: 'one_character' }]);
  });

  it('is no matter where the code says whom it means', () => {
    expect(below('東京都', '府中市', '34208')).toMatchObject({ kind: 'certain', code: '34208' });
  });
});

describe('what is strange is told', () => {
  it.each([
    [['青盛県', '八戸市'], ['prefecture_unknown']],
    [['', '美郷町'], ['prefecture_missing']],
    [['青森県', '八戸市', '2203'], ['code_restored']],
    [['青森県', '八戸市', '022030'], ['code_check_digit']],
    [['青森県', '八戸市', '01204'], ['code_of_other_prefecture']],
    [
      ['北海道', '泊村', '01696'],
      ['northern_village', 'code_of_another'],
    ],
    [['北海道', '色丹村'], ['northern_village']],
    [['北海道', '色丹郡色丹村'], ['northern_village']],
    [['北海道', '国後郡泊村'], ['northern_village']],
    [
      ['北海道', '', '01696'],
      ['name_missing', 'northern_village'],
    ],
    [['東京都', '東京都港区', '131032'], ['special_ward']],
    [['東京都', '港区'], ['special_ward']],
    [['東京都', '港区', '13103'], ['special_ward']],
    [
      ['東京都', '北区', '13103'],
      ['special_ward', 'code_of_another'],
    ],
    [['宮城県', '富谷市', '04423'], ['code_given_up']],
    [['青森県', '八戸市', '', '町'], ['kind_of_another']],
    [['青森県', '八\ufffd市'], ['name_garbled']],
    [['青森県', '八戸市', '02203'], []],
  ])('%j: %j', (args, doubts) => {
    expect(doubtsOf(...(args as [string, string, string?, string?]))).toEqual(doubts);
  });
});

it.each(['※', '市※', '市（', '1', '(1)', '区'])(
  'a name of 30,000 times %s takes no time to be left to a person',
  (text) => {
    expect(propose('青森県', `青${text.repeat(30_000)}あ`, '', '市').kind).toBe('question');
    expect(propose('青森県', `${text.repeat(30_000)}あ`, '', '市').kind).toBe('question');
  },
);

describe('over all official names', () => {
  const counted = municipalFacts.municipalities.filter(isCounted);
  const nameByPrefecture = listIndex.prefectures;

  it('two are never merged: each is itself, and under another prefecture nobody but a bearer of the name', () => {
    const names = [...new Set(counted.map(({ name }) => name))];
    const wrong: string[] = [];
    for (const prefecture of nameByPrefecture.values())
      for (const name of names) {
        const found = propose(prefecture.name, name);
        if (found.code === '') continue;
        const target = listIndex.places.byCode(found.code);
        if (target?.prefectureCode !== prefecture.code) wrong.push(`${prefecture.name} ${name}`);
        // A former name of the prefecture may be the name of another place: it is a correction, never certain.
        else if (target.name !== name && found.kind === 'certain') wrong.push(`${prefecture.name} ${name}`);
      }
    expect(wrong).toEqual([]);
    expect(propose('茨城県', '鹿嶋市').code).toBe('08222');
    expect(propose('佐賀県', '鹿島市').code).toBe('41207');
    expect(propose('茨城県', '鹿島市').kind).toBe('question');
  }, 60_000);

  it('a ward or a northern village is never a target, by name or by code', () => {
    for (const { code, name, prefectureCode, kind } of municipalFacts.municipalities) {
      if (kind !== 'special_ward' && kind !== 'northern_territories_village') continue;
      const prefecture = nameByPrefecture.get(prefectureCode)?.name ?? '';
      for (const found of [
        propose(prefecture, name),
        propose(prefecture, name, code),
        propose('', '', code),
      ]) {
        expect(found.code).not.toBe(code);
        expect(found.candidates.map((each) => each.code)).not.toContain(code);
      }
    }
  });

  it('whatever stands in the cells, a target is certain only by code or by the very name', () => {
    const cell = fc.oneof(
      fc.constantFrom(...counted.map(({ name }) => name)),
      fc.constantFrom('', ' ', '県', '郡', '市', '泊村', '\ufffd', '=1+1'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const prefecture = fc.oneof(
      fc.constantFrom(...[...nameByPrefecture.values()].map(({ name }) => name)),
      cell,
    );
    const code = fc.oneof(
      fc.constantFrom('', ...counted.map((place) => place.code)),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(prefecture, cell, code, cell, (...args) => {
        const found = propose(...args);
        if (found.kind !== 'certain' || found.isPrefecture) return;
        const target = listIndex.places.byCode(found.code);
        expect(target).toBeDefined();
        const byName =
          found.publishedName === target?.name && found.prefecture?.code === target.prefectureCode;
        const byCode = found.candidates.some(({ ground }) => ground === 'code');
        expect(byName || byCode).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
