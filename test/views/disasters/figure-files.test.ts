import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { japaneseYen } from '../../../src/i18n/yen.ts';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { disasterRecords as recordWords } from '../../../src/i18n/messages/ja/disaster-records.ts';
import { disasters as words } from '../../../src/i18n/messages/ja/disasters.ts';
import type { DatePrecision } from '../../../src/domain/partial-date.ts';
import type { Qualifier } from '../../../src/domain/qualified-figure.ts';
import { copiedTable } from '../../fixtures/copied-table.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';
import { openDisasters, type OpenedDisasters } from './open-disasters.ts';

// What can be taken away from a figure, a record or a history is what stands there, row for row.

const KEYS = Object.keys(recordWords.file.columns) as (keyof typeof recordWords.file.columns)[];
type Cells = Record<(typeof KEYS)[number], string>;
const byKey = (cells: readonly string[]) =>
  Object.fromEntries(KEYS.map((key, index) => [key, cells[index] ?? ''])) as Cells;

function keyOf<K extends string>(names: Readonly<Record<K, string>>, name: string): K {
  const [key] = Object.entries(names).find(([, one]) => one === name) ?? [];
  if (key === undefined) throw new Error(`no name 「${name}」`);
  return key as K;
}

const supportRows = readTable('disaster_support');
const partRows = (row: Element) => [...row.children].map(wordsOf);

async function figureOf(opened: OpenedDisasters, title: string): Promise<HTMLElement> {
  return waitFor(() => {
    flushSync();
    const heading = [...opened.page.querySelectorAll('.chart-figure h2')].find(
      (one) => wordsOf(one) === title,
    );
    const section = heading?.closest('section');
    expect(section, title).toBeTruthy();
    return section as HTMLElement;
  });
}

/** Rows of the table of a figure, once the names of municipalities have come. */
async function tableOf(opened: OpenedDisasters, section: HTMLElement): Promise<string[][]> {
  await waitFor(() => expect(opened.atlas.municipal.status).toBe('ready'));
  flushSync();
  return [...section.querySelectorAll('tbody tr')].map(partRows);
}

describe('the file of the timeline', () => {
  it.each(['', '&provider=joint&years=2019-2023', '&recipient=04'])(
    'has the rows of its table, cell by cell: %s',
    async (query) => {
      const opened = openDisasters(query);
      const section = await figureOf(opened, words.timeline.title);
      const shown = await tableOf(opened, section);
      const file = (await copiedTable(section, words.timeline.title)).map(byKey);
      expect(shown.length).toBeGreaterThan(2);
      const told = file.map((row) => {
        const disaster =
          row.disaster + (row.listing === recordWords.pageOnly ? `（${words.timeline.pageOnly}）` : '');
        if (row.kind === '') return [disaster, row.occurred, words.timeline.noSupport, row.source];
        const qualifier: Qualifier = keyOf(recordWords.file.qualifier, row.qualifier || '以上');
        const { qualifierPrefix, qualifierSuffix } = ja.common;
        const amount =
          row.unit === '円'
            ? japaneseYen(Number(row.amount))
            : Number(row.amount).toLocaleString('en') + row.unit;
        const precision: DatePrecision = keyOf(recordWords.file.precision, row.precision);
        return [
          disaster,
          row.occurred,
          row.provider,
          row.kind + (row.item === '' ? '' : `（${row.item}）`),
          row.amount === ''
            ? words.list.notRecorded
            : qualifierPrefix[qualifier] + amount + qualifierSuffix[qualifier],
          row.recipient || words.list.notRecorded,
          opened.lexicon.date({ from: row.from, to: row.to, precision }),
          row.source,
        ];
      });
      // Spaces of names in the tables are read as one.
      expect(told.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))).toEqual(shown);
    },
  );

  it('has every support of the tables once, and says of every row whether the documents list its disaster', async () => {
    const section = await figureOf(openDisasters(), words.timeline.title);
    const file = (await copiedTable(section, words.timeline.title)).map(byKey);
    expect(file.filter(({ kind }) => kind !== '')).toHaveLength(supportRows.length);
    const listed = new Map(
      readTable('disasters').map((row) => [text(row, 'name'), text(row, 'listed_in') !== '']),
    );
    for (const { disaster, listing } of file)
      expect(listing, disaster).toBe(listed.get(disaster) ? recordWords.listed : recordWords.pageOnly);
  });
});

describe('the file of the sums', () => {
  it('has the three givers of its table, never a sum of them', async () => {
    const opened = openDisasters();
    const section = await figureOf(opened, words.sums.title);
    const shown = await tableOf(opened, section);
    const file = await copiedTable(section, words.sums.title);
    expect(file.map(([name]) => name)).toEqual(Object.values(words.sums.series));
    file.forEach(([name = '', disasters, yen], index) => {
      expect(shown[index]?.slice(0, 2)).toEqual([name, disasters]);
      expect(shown[index]?.join(' ')).toContain(japaneseYen(Number(yen)));
    });
  });
});

describe('the file of the agreements', () => {
  it('has the rows of its table, all of them, with the source of each', async () => {
    const opened = openDisasters();
    const { title, none, fromWard, fromOthers } = recordWords.aid;
    const section = await figureOf(opened, title);
    const shown = await tableOf(opened, section);
    const ties = readTable('ward_partnerships').filter((row) => text(row, 'kind_group') === 'disaster_aid');
    expect(shown).toHaveLength(ties.length);
    // A row for each gift: those of one agreement follow each other.
    const told: string[][] = [];
    let before = '';
    for (const row of await copiedTable(section, title)) {
      const [
        partner = '',
        code,
        ward = '',
        kind = '',
        concluded = '',
        received,
        order,
        isFromWard,
        own,
        source,
      ] = row;
      const gift =
        received === '' ? none : `${received} ${order}、${isFromWard === '' ? fromOthers : fromWard}`;
      const tie = [code, ward, kind, concluded, source].join('|');
      const last = told.at(-1);
      if (last && tie === before) last[4] += ` ${gift}`;
      else
        told.push([
          partner,
          ward,
          kind,
          concluded || opened.lexicon.date({ from: '', to: '', precision: 'unknown' }),
          gift,
          own || none,
          source ?? '',
        ]);
      before = tie;
    }
    expect(told).toEqual(shown);
  });
});

describe('the files of what is open', () => {
  it('of a record: every support after that disaster, and no other', async () => {
    const { page } = openDisasters('&disaster=2011-higashinihon');
    const title = recordWords.file.title('東日本大震災');
    const file = (await copiedTable(page.querySelector('#disaster-record')!, title)).map(byKey);
    const rows = supportRows.filter((row) => text(row, 'disaster_id') === '2011-higashinihon');
    expect(file.map(({ amount, item }) => `${item} ${amount}`)).toEqual(
      rows.map((row) => `${text(row, 'item')} ${text(row, 'amount')}`),
    );
  });

  it('of the history of a prefecture: all that it and its municipalities received', async () => {
    const { page } = openDisasters('&pref=04');
    const title = recordWords.history.fileReceived('宮城県');
    const history = await waitFor(() => {
      flushSync();
      return page.querySelector('article.history') ?? expect.unreachable('no history yet');
    });
    const file = (await copiedTable(history, title)).map(byKey);
    const rows = supportRows.filter((row) => text(row, 'recipient').startsWith('04'));
    const nameOf = (code: string) => (code === '04' ? '宮城県' : `宮城県${nameByCode.get(code)}`);
    expect(file.map(({ recipient, from }) => [recipient, from]).sort()).toEqual(
      rows.map((row) => [nameOf(text(row, 'recipient')), text(row, 'from')]).sort(),
    );
  });
});
