import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { copiedTable } from '../../fixtures/copied-table.ts';
import { readTable, text, type Row } from '../../fixtures/published-tables.ts';
import { knownBy, milestone, setsBy } from '../../fixtures/recount.ts';
import { buttonNamed, wordsOf } from '../../fixtures/shown.svelte.ts';
import { figureOf, figuresIn, openGrowth, rowsIn, whenAllStand } from './open-growth.ts';

// What can be taken away from a figure is what its table says, row for row; and what the table says is counted
// here once more from the CSV files, where numbers.test.ts does not do it already.

const { growth: words } = ja;

// The DOM of the tests cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

const tableOf = (section: HTMLElement) => [...rowsIn(section, 'tbody'), ...rowsIn(section, 'tfoot')];

/** A number as it is read, as a file has it: 1,718 is 1718, 49.9％ is 49.9, 390超 is 390; words have none. */
function numberOf(shown: string): string {
  const digits = /^約?([\d,]+(?:\.\d)?)(?:％|超|以上)?$/.exec(shown)?.[1];
  return digits === undefined ? '' : String(Number(digits.replaceAll(',', '')));
}

const western = (shown: string) => /(\d{4})年度/.exec(shown)?.[1] ?? '';
const same = (shown: string) => shown;
/** Associations stand in lines of their own on the screen: 北海道町村会 144、京都府市長会・町村会 26 in a file. */
const listed = (shown: string) => shown.replace(/(\d)(?=[^\d\s])/g, '$1、');

/** For each column of the table its place in the file, and how a file writes what the screen says. */
type Columns = readonly (readonly [column: number, inFile: (shown: string) => string])[];
const numbers = (from: number, to: number, offset = 0): Columns =>
  Array.from({ length: to - from }, (_, index) => [from + index + offset, numberOf] as const);

const FIGURES: readonly { title: string; query: string; columns: Columns }[] = [
  { title: words.agreement.title, query: '', columns: [[0, western], ...numbers(1, 4), [4, listed]] },
  { title: words.agreement.title, query: '&by=region', columns: [[0, western], ...numbers(1, 8)] },
  { title: words.survey.title, query: '', columns: [[0, same], ...numbers(1, 3)] },
  { title: words.registered.title, query: '', columns: [[0, same], ...numbers(1, 2)] },
  { title: words.linked.title, query: '', columns: [[0, same], ...numbers(1, 2)] },
  {
    title: words.events.title,
    query: '',
    columns: [
      [0, same],
      [1, same],
      [2, same],
      [3, same],
    ],
  },
  { title: words.ranking.title, query: '', columns: [[0, numberOf], [2, same], ...numbers(2, 8, 1)] },
  {
    title: words.ranking.title,
    query: '&measure=agreement&as=share&fy=2018',
    columns: [[0, numberOf], [2, same], ...numbers(2, 8, 1)],
  },
  { title: words.regions.title, query: '&pref=10', columns: [[0, western], ...numbers(1, 12)] },
  {
    title: words.regions.title,
    query: '&as=share&measure=exchange',
    columns: [[0, western], ...numbers(1, 11)],
  },
  {
    title: words.prefecture.title('群馬県'),
    query: '&pref=10&as=share',
    columns: [[0, western], ...numbers(1, 7)],
  },
  { title: words.compare.title, query: '&compare=2016-2019', columns: [[1, same], ...numbers(1, 6, 1)] },
  { title: words.overlap.title, query: '', columns: [[0, same], ...numbers(1, 2)] },
];

describe('what is taken away from a figure', () => {
  it.each(FIGURES)('$title $query has the rows of its table, cell by cell', async (figure) => {
    const { page } = openGrowth(figure.query);
    await whenAllStand(page);
    const section = figureOf(page, figure.title);
    const shown = tableOf(section);
    const file = await copiedTable(section, figure.title);
    expect(file).toHaveLength(shown.length);
    shown.forEach((cells, row) => {
      // A year without a value says so in one cell, and has no number in the file.
      const cellOf = (column: number) => cells[column] ?? '';
      expect(figure.columns.map(([column]) => file[row]?.[column])).toEqual(
        figure.columns.map(([, inFile], column) => inFile(cellOf(column))),
      );
    });
  });

  it('is there for every figure', async () => {
    const { page } = openGrowth('&pref=10');
    await whenAllStand(page);
    const titles = figuresIn(page).map((section) => wordsOf(section.querySelector('h2')));
    expect(new Set(titles)).toEqual(new Set(FIGURES.map(({ title }) => title)));
    for (const title of titles) buttonNamed(figureOf(page, title), ja.exports.buttonOf(title));
  });
});

/** The published values of some measures in the order of their table. */
const published = (...measures: string[]): Row[] =>
  readTable('milestones').filter(
    (row) => measures.includes(text(row, 'measure')) && text(row, 'value') !== '',
  );

describe('every row is the one in the files', () => {
  it('of the members by association', () => {
    const members = readTable('agreement_members');
    const agreements = readTable('agreements');
    const onDay = (day: string) => {
      const concluded = agreements.filter((row) => text(row, 'concluded_on') <= day);
      const ids = concluded.map((row) => text(row, 'id'));
      return members.filter((row) => ids.includes(text(row, 'agreement_id'))).length;
    };
    const rows = rowsIn(figureOf(openGrowth().page, words.agreement.title), 'tbody');
    expect(rows).toHaveLength(10);
    rows.forEach(([label = '', total, added, august], index) => {
      const year = 2016 + index;
      expect(western(label)).toBe(String(year));
      expect([total, added, august].map(Number)).toEqual([
        setsBy(year).agreement.size,
        setsBy(year).agreement.size - setsBy(year - 1).agreement.size,
        onDay(`${year}-08-01`),
      ]);
    });
  });

  it('of the published counts: every value once, in order, with nothing between', () => {
    const { page } = openGrowth();
    for (const [title, measures] of [
      [words.registered.title, ['registered_members']],
      [words.linked.title, ['exchange_municipalities', 'linked_municipalities']],
    ] as const) {
      const values = rowsIn(figureOf(page, title), 'tbody').flatMap(([, value = '']) => {
        const number = numberOf(value);
        return number === '' ? [] : [Number(number)];
      });
      expect(values, title).toEqual(published(...measures).map((row) => Number(text(row, 'value'))));
    }
  });

  it('of the survey', () => {
    const [sent, replies] = ['survey_sent', 'survey_replies'].map((id) => milestone(id, '2014-09-19'));
    const share = (part: number) => `${((part / sent!) * 100).toFixed(1)}％`;
    expect(rowsIn(figureOf(openGrowth().page, words.survey.title), 'tbody')).toEqual(
      [sent!, replies!, sent! - replies!].map((count, index) => [
        [words.survey.sent, words.survey.replied, words.survey.silent][index],
        count.toLocaleString('en'),
        share(count),
      ]),
    );
  });

  it('of the overlap', async () => {
    const { page } = openGrowth();
    await whenAllStand(page);
    flushSync();
    const { exchange, agreement } = setsBy(2025);
    const both = [...exchange].filter((code) => agreement.has(code)).length;
    const together = exchange.size + agreement.size - both;
    const known = knownBy(2025).size;
    expect(tableOf(figureOf(page, words.overlap.title)).map(([, count]) => Number(count))).toEqual([
      exchange.size - both,
      both,
      agreement.size - both,
      together,
      known - together,
      known,
    ]);
  });
});
