import { describe, expect, it } from 'vitest';
import { outcomesOf, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import { partnerRows } from '../../../../src/data/import/result/partner-rows.ts';
import type { Decision } from '../../../../src/domain/list-import.ts';
import { importReasons } from '../../../../src/i18n/messages/ja/import-reasons.ts';
import { DAY, listIndex, readingOf } from '../../../fixtures/import/list-reading.ts';

/** Match, code and reason of the last of some entries. */
function recorded(
  rows: Parameters<typeof readingOf>[0],
  decision?: Decision,
  asOf = DAY,
): [match: string, code: string, reason: string] {
  const proposals = proposeAll(listIndex, readingOf(rows), asOf);
  const decisions = new Map(decision === undefined ? [] : [[rows.length - 1, decision]]);
  const results = outcomesOf(listIndex, proposals, asOf, decisions);
  const last = partnerRows(listIndex, results, asOf, 'S010', importReasons).rows.at(-1);
  if (last === undefined) throw new Error('no row');
  return [last.match, last.code, last.reason];
}

const choose = (code: string, note?: string): Decision =>
  note === undefined ? { kind: 'choose', code } : { kind: 'choose', code, note };

describe('the reason of a correction', () => {
  it.each<[string, Parameters<typeof readingOf>[0][number], Decision | undefined, string, string]>([
    [
      'two rules',
      ['福島県', '相馬郡飯館村'],
      undefined,
      '07564',
      '郡名「相馬郡」を付けて印刷されている。正しい字は「舘」。「館」と印刷されている。福島県の飯舘村のこと。',
    ],
    [
      'white space',
      ['山形県', '三 川町'],
      undefined,
      '06426',
      '名の中に空白が入っている。山形県の三川町のこと。',
    ],
    [
      'a prefecture in front',
      ['', '青森県八戸市'],
      undefined,
      '02203',
      '都道府県名「青森県」を付けて印刷されている。青森県の八戸市のこと。',
    ],
    [
      'a name raised since',
      ['宮城県', '富谷町'],
      undefined,
      '04216',
      '2015年8月1日の町名。2016年10月10日に富谷市になった。',
    ],
    [
      'a missing character',
      ['兵庫県', '波篠山市'],
      choose('28221'),
      '28221',
      '「丹」の字が抜けている。兵庫県の丹波篠山市のこと。',
    ],
    [
      'an extra character',
      ['石川県', '珠洲洲市'],
      choose('17205'),
      '17205',
      '余分な「洲」の字が入っている。石川県の珠洲市のこと。',
    ],
    [
      'swapped characters',
      ['神奈川県', '南柄足市'],
      choose('14217'),
      '14217',
      '正しい名は「南足柄市」。字の順を違えて「南柄足市」と印刷されている。神奈川県の南足柄市のこと。',
    ],
    [
      'another kind',
      ['山形県', '高畠市'],
      choose('06381'),
      '06381',
      '山形県に高畠市という市は、2015年8月1日にも、2026年3月12日現在の市町村名の表にもない。山形県の高畠町のこと。',
    ],
    [
      'another prefecture',
      ['千葉県', '横浜市'],
      choose('14100'),
      '14100',
      '千葉県の欄に印刷されている。神奈川県の横浜市のこと。',
    ],
    [
      'a name given up before',
      ['長野県', '高遠町'],
      choose('20209'),
      '20209',
      '「高遠町」は2006年3月31日より前の名。長野県の伊那市のこと。',
    ],
    [
      'the code',
      ['北海道', '稲毛市', '01204'],
      choose('01204'),
      '01204',
      '同じ行のコード01204による。北海道の旭川市のこと。',
    ],
    [
      'a misspelt name beside its code',
      ['石川県', '珠州市', '17205'],
      { kind: 'accept' },
      '17205',
      '正しい字は「洲」。「州」と印刷されている。石川県の珠洲市のこと。',
    ],
    [
      'a person',
      ['千葉県', '稲毛市'],
      choose('12100'),
      '12100',
      '一覧の取込のときに、人が決めた。千葉県の千葉市のこと。',
    ],
    [
      'a person’s words, led on to the municipality',
      ['千葉県', '稲毛市'],
      choose('12100', '区の名とみる。'),
      '12100',
      '区の名とみる。千葉県の千葉市のこと。',
    ],
    [
      'a person’s words that name it',
      ['千葉県', '稲毛市'],
      choose('12100', '千葉市の区の名とみる。'),
      '12100',
      '千葉市の区の名とみる。',
    ],
  ])('of %s', (_what, row, decision, code, reason) => {
    expect(recorded([row], decision)).toEqual(['corrected', code, reason]);
  });

  it('is empty where the name is official, whatever was strange beside it', () => {
    expect(recorded([['', '旭川市']])).toEqual(['exact', '01204', '']);
    expect(recorded([['石川県', '珠洲市', '172059']])).toEqual(['exact', '17205', '']);
    expect(recorded([['北海道', '泊村', '01204']], choose('01403'))).toEqual(['exact', '01403', '']);
  });
});

describe('the reason of a double', () => {
  it.each<[string, Parameters<typeof readingOf>[0], Decision | undefined, string]>([
    [
      'as printed',
      [
        ['秋田県', '美郷町'],
        ['秋田県', '美郷町'],
      ],
      undefined,
      '同じ名で、秋田県美郷町が二度載っている。1件に数える。',
    ],
    [
      'with a stray character',
      [
        ['和歌山県', '新宮市'],
        ['和歌山県', '県新宮市'],
      ],
      undefined,
      '都道府県名「和歌山県」の「県」が市町村名の前に入っている。和歌山県新宮市が二度載っている。1件に数える。',
    ],
    [
      'of a misspelt name',
      [
        ['石川県', '珠洲市'],
        ['石川県', '珠州市'],
      ],
      choose('17205'),
      '正しい字は「洲」。「州」と印刷されている。石川県珠洲市が二度載っている。1件に数える。',
    ],
    [
      'of a prefecture',
      [
        ['岩手県', '岩手県'],
        ['岩手県', '岩手県'],
      ],
      undefined,
      '同じ名で、岩手県が二度載っている。1件に数える。',
    ],
  ])('%s', (_what, rows, decision, reason) => {
    expect(recorded(rows, decision).slice(0, 1)).toEqual(['duplicate']);
    expect(recorded(rows, decision)[2]).toBe(reason);
  });
});

describe('the reason of what is left out', () => {
  const out: Decision = { kind: 'leave_out', note: '' };
  it.each<[string, Parameters<typeof readingOf>[0][number], string]>([
    [
      'what never was',
      ['千葉県', '稲毛市'],
      '千葉県に稲毛市という市は、2015年8月1日にも、2026年3月12日現在の市町村名の表にもない。',
    ],
    ['a ward', ['東京都', '港区'], '特別区。連携の相手の市町村には数えない。'],
    ['a northern village', ['北海道', '色丹村'], '北方領土の村。集計の対象にしない。'],
    [
      'a name and the code of another',
      ['沖縄県', '旭川市', '01204'],
      '名とコードが違う市町村を指し、どちらか決められない。',
    ],
    ['a refused rule', ['福島県', '飯館村'], 'どの市町村を指すか決められない。'],
  ])('%s', (_what, row, reason) => {
    expect(recorded([row], out)).toEqual(['unmatched', '', reason]);
  });

  it('claims nothing of days after the table of names', () => {
    expect(recorded([['宮城県', '新合併市']], out, '2027-08-01')[2]).toBe(
      '宮城県に新合併市という市は、2026年3月12日現在の市町村名の表にない。',
    );
  });

  it('is what a person wrote, in one line', () => {
    expect(recorded([['千葉県', '稲毛市']], { kind: 'leave_out', note: ' 照会中\n（6月） ' })[2]).toBe(
      '照会中 （6月）',
    );
  });
});
