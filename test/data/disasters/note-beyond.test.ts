import { expect, test } from 'vitest';
import { noteBeyond, type MissingSubject } from '../../../src/data/disasters/note-beyond.ts';

test.each([
  ['人数の記載なし', ['人数'], '', ''],
  ['受け手と人数の記載なし', ['人数', '受け手'], '', ''],
  ['品目と数量の記載なし', ['数量'], '', '品目の記載なし'],
  ['人数の記載なし', [], '', '人数の記載なし'],
  ['23区共同の復興支援金。金額の記載なし。日付は発行日', ['金額'], '', '23区共同の復興支援金。日付は発行日'],
  ['区議会から。日付は報道の日', [], '区議会', '日付は報道の日'],
  ['区議会から', [], '区', '区議会から'],
  ['', ['金額'], '', ''],
] as [string, MissingSubject[], string, string][])(
  '%j beside %j and the giver %j says %j',
  (note, missing, giver, rest) => {
    expect(noteBeyond(note, missing, giver)).toBe(rest);
  },
);
