import { describe, expect, it } from 'vitest';
import { englishDate } from '../../../src/i18n/english-dates.ts';
import { readTownNames, townLanguage } from '../../../src/town-languages.ts';
import { japaneseRuns } from '../../../src/i18n/japanese-runs.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';

const english = townLanguage('en', readTownNames([]));
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

describe('the English of the pages of towns', () => {
  it('has words of its own, beside the Japanese, for nearly every agreement, plan, event, disaster and kind of tie', () => {
    const names = ['agreements', 'programs', 'events', 'disasters'].flatMap((table) =>
      readTable(table).map((row) => text(row, 'name')),
    );
    const kinds = readTable('ward_partnerships').map((row) => text(row, 'kind'));
    const said = [
      ...names.map((name) => [name, english.titleOf(name)] as const),
      ...kinds.map((kind) => [kind, english.tieKind(kind)] as const),
    ];
    const translated = said.filter(([name, words]) => words !== name);
    // A new edition may bring a name before its translation.
    expect(translated.length / said.length).toBeGreaterThan(0.9);
    for (const [name, words] of translated) {
      expect(words).toMatch(/^[A-Za-z0-9]/);
      expect(words.endsWith(` (${name})`)).toBe(true);
    }
  });

  it('names what was given and counts it, one as one', () => {
    for (const row of readTable('disaster_support').filter((one) => text(one, 'recipient').length === 5)) {
      const [item, unit] = [text(row, 'item'), text(row, 'unit')];
      if (item !== '') expect(english.item(item)).toContain(item);
      if (unit !== '') expect(english.unit(unit, 2)).not.toMatch(JAPANESE);
    }
    expect(english.unit('人', 1)).toBe(' person');
    expect(english.unit('人', 14)).toBe(' people');
  });

  it('leaves what it has no word for in Japanese', () => {
    expect(english.titleOf('未知の催し')).toBe('未知の催し');
    expect(english.unit('束', 3)).toBe('束');
  });

  it.each([
    [{ precision: 'day', from: '2016-04-26', to: '' }, '26 April 2016'],
    [{ precision: 'month', from: '2020-02', to: '' }, 'February 2020'],
    [{ precision: 'year', from: '1989', to: '' }, '1989'],
    [{ precision: 'fiscal_year', from: '2020', to: '2022' }, 'Fiscal years 2020 to 2022'],
    [{ precision: 'not_after', from: '2020-07-05', to: '' }, 'By 5 July 2020'],
    [{ precision: 'from_day', from: '2015-05-13', to: '' }, 'From 13 May 2015'],
    [{ precision: 'range', from: '2016-04-25', to: '2016-04-29' }, '25 April 2016 to 29 April 2016'],
    [{ precision: 'unknown', from: '', to: '' }, 'Date not stated'],
  ] as const)('writes a date as precisely as its source: %o is %s', (date, words) => {
    expect(englishDate(date)).toBe(words);
  });

  it('marks what is Japanese in a sentence, and a Japanese note as a whole', () => {
    expect(japaneseRuns('Support after the heavy snow (2014年2月の大雪).')).toEqual([
      { text: 'Support after the heavy snow (', isJapanese: false },
      { text: '2014年2月の大雪', isJapanese: true },
      { text: ').', isJapanese: false },
    ]);
    expect(japaneseRuns('定員130人。協定の締結と同じ日')).toEqual([
      { text: '定員130人。協定の締結と同じ日', isJapanese: true },
    ]);
    expect(japaneseRuns('On the list')).toEqual([{ text: 'On the list', isJapanese: false }]);
  });
});
