import { describe, expect, it } from 'vitest';
import { readingBook } from '../../src/i18n/reading-book.ts';
import { GLOSSARY } from '../../src/i18n/readings.ts';
import { municipalFacts, nationalFacts } from '../fixtures/published-facts.ts';

const book = readingBook(GLOSSARY, nationalFacts.prefectures, municipalFacts.municipalities);
/** A text with its readings in brackets, as it is printed where there is no ruby. */
const read = (text: string, code?: string) =>
  book
    .runsOf(text, code)
    .map(({ base, kana }) => (kana === '' ? base : `${base}（${kana}）`))
    .join('');

describe('the reading of a text', () => {
  it.each([
    ['a place', '梼原町', '梼原町（ゆすはらちょう）'],
    ['a place in kana: over its kanji alone', 'いわき市', 'いわき市（し）'],
    ['a place in katakana', 'ニセコ町', 'ニセコ町（ちょう）'],
    ['places read in two ways: none', '朝日町', '朝日町'],
    ['the same with its prefecture', '富山県朝日町', '富山県朝日町（とやまけんあさひまち）'],
    ['the longest word', '市区町村と市町村', '市区町村（しくちょうそん）と市町村（しちょうそん）'],
    ['words side by side', '広域連携協定', '広域（こういき）連携（れんけい）協定（きょうてい）'],
    ['a town in the list of kinds: none', '各下市町村', '各下市町村（しちょうそん）'],
    [
      'a place behind a date',
      '平成30年北海道胆振東部地震',
      '平成（へいせい）30年北海道（ほっかいどう）胆振（いぶり）東部（とうぶ）地震（じしん）',
    ],
    ['a place within a longer name: none', '旧朝日村', '旧朝日村'],
    ['okurigana: over the kanji alone', '見出しを選びます', '見出（みだ）しを選（えら）びます'],
    ['a letter read by what follows', '消す、消える', '消（け）す、消（き）える'],
    ['a letter beside others: none', '785町、次回', '785町、次回'],
    ['a word that can be read in two ways: none', '行って', '行って'],
    ['the first year of an era', '令和元年度', '令和元年度（れいわがんねんど）'],
    ['a text without kanji', 'このデータについて', 'このデータについて'],
    ['no text', '', ''],
  ])('of %s', (_what, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('of a name that several places write alike is that of the place that is meant', () => {
    const alike = municipalFacts.municipalities.filter(({ name }) => name === '朝日町');
    expect(alike.map(({ code }) => read('朝日町', code))).toEqual([
      '朝日町（あさひまち）',
      '朝日町（あさひまち）',
      '朝日町（あさひちょう）',
    ]);
  });

  it('is the official one over every place by its code', () => {
    for (const { code, name, kana } of municipalFacts.municipalities) {
      const runs = book.runsOf(name, code);
      expect(runs.map(({ base }) => base).join('')).toBe(name);
      const said = runs.map((run) => run.kana || run.base).join('');
      // The kana of a name are read as they stand.
      expect(said.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))).toBe(
        kana,
      );
    }
  });

  it('leaves every text as it is written', () => {
    for (const { name, note } of nationalFacts.disasters)
      for (const text of [name, note])
        expect(
          book
            .runsOf(text)
            .map(({ base }) => base)
            .join(''),
        ).toBe(text);
  });
});

describe('the table of readings', () => {
  const entries = [...Object.entries(GLOSSARY.words), ...Object.entries(GLOSSARY.stems)];

  it('holds words with kanji, and readings in hiragana', () => {
    for (const [written, kana] of entries) {
      expect(written, written).toMatch(/\p{Script=Han}/u);
      expect(kana, written).toMatch(/^[ぁ-ゖー]*$/);
    }
  });

  it('ends a reading as the word ends in its kana', () => {
    for (const [written, kana] of Object.entries(GLOSSARY.words)) {
      const okurigana = /[ぁ-ゖ]+$/.exec(written)?.[0] ?? '';
      if (kana !== '') expect(kana.endsWith(okurigana), written).toBe(true);
    }
  });
});

describe('the places whose names several write alike and read apart', () => {
  it('are known, and get no reading without a code or a prefecture', () => {
    const readings = new Map<string, Set<string>>();
    for (const { name, kana } of municipalFacts.municipalities)
      readings.set(name, (readings.get(name) ?? new Set()).add(kana));
    const apart = [...readings].filter(([, kana]) => kana.size > 1).map(([name]) => name);
    expect(apart).toContain('朝日町');
    for (const name of apart) expect(read(name), name).toBe(name);
  });
});
