import type { Component, ComponentProps } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import DisasterRecord from '../../../src/components/timeline/DisasterRecord.svelte';
import { supportExport } from '../../../src/components/timeline/support-export.ts';
import { disasterRecords } from '../../../src/data/disasters/disaster-filter.ts';
import { Lexicon, useLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { disasterRecords as words } from '../../../src/i18n/messages/ja/disaster-records.ts';
import { disasters } from '../../../src/i18n/messages/ja/disasters.ts';
import { exports } from '../../../src/i18n/messages/ja/exports.ts';
import type { Atlas } from '../../../src/state/atlas.svelte.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { nationalFacts, publishedText } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

const rows = readTable('disaster_support');
const disasterRows = readTable('disasters');
const records = disasterRecords(nationalFacts.disasters, nationalFacts.supports);
const rooms = { disasterRecords: words, disasters, exports };

type Props = ComponentProps<typeof DisasterRecord>;

/** The record with its words, which the view opens for it. */
const WithWords: Component<Props> = (internals, props) => {
  useLexicon().open(rooms);
  return DisasterRecord(internals, props);
};

async function loadedAtlas(): Promise<Atlas> {
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  const atlas = publishedAtlas();
  await atlas.loadMunicipal();
  return atlas;
}

const ofDisaster = (id: string) => rows.filter((row) => text(row, 'disaster_id') === id);
const nameOf = (code: string) =>
  code.length === 2 ? nameByCode.get(code)! : nameByCode.get(code.slice(0, 2))! + nameByCode.get(code)!;

// The page of these tests has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => vi.unstubAllGlobals());

describe('the record of a disaster', () => {
  it('names every amount, giver and recipient of its rows, and where it is listed: all disasters', async () => {
    const atlas = await loadedAtlas();
    for (const record of records) {
      const { id } = record.disaster;
      const { target } = show(WithWords, { id: `record-${id}`, record, onclose: () => undefined }, atlas);
      const said = wordsOf(target);
      for (const row of ofDisaster(id)) {
        const amount = text(row, 'amount');
        if (amount !== '')
          expect(said, id).toContain(`${Number(amount).toLocaleString('en')}${text(row, 'unit')}`);
        const [provider, recipient] = [text(row, 'provider'), text(row, 'recipient')];
        expect(said, id).toContain(
          provider === 'joint' || provider === 'wards_total'
            ? words.provider[provider]
            : nameByCode.get(provider),
        );
        if (recipient !== '') expect(said, id).toContain(nameOf(recipient));
        expect(said, id).toContain(text(row, 'item'));
      }
      const isListed =
        text(
          disasterRows.find((row) => text(row, 'id') === id),
          'listed_in',
        ) !== '';
      expect(said.includes(words.listed), id).toBe(isListed);
      expect(said.includes(words.jointNotRecorded), id).toBe(!isListed);
    }
  });

  it('leads from each recipient to all that it received, and to the map', async () => {
    const record = records.find(({ disaster }) => disaster.id === '2019-higashinihon-typhoon')!;
    const { target } = show(WithWords, { id: 'r', record, onclose: () => undefined }, await loadedAtlas());
    const links = [...target.querySelectorAll('li a')].map((link) => [
      link.getAttribute('aria-label') ?? wordsOf(link),
      link.getAttribute('href'),
    ]);
    expect(links).toContainEqual(['宮城県角田市', '?view=disasters&muni=04208']);
    expect(links).toContainEqual(['地図：宮城県角田市', '?muni=04208']);
  });

  it('has one document that listed it first: the oldest that is held', async () => {
    const record = records.find(({ disaster }) => disaster.id === '2019-08-zensen')!;
    const { target } = show(WithWords, { id: 'r', record, onclose: () => undefined }, publishedAtlas());
    const first = [...target.querySelectorAll('li')].filter((item) =>
      wordsOf(item).includes(words.firstListed),
    );
    expect(first.map(wordsOf)).toEqual([`東京23区 全国連携NEWS（令和5年3月28日発行） ${words.firstListed}`]);
  });

  it('closes by its button, which names it', () => {
    const onclose = vi.fn();
    const [record] = records;
    const { target } = show(WithWords, { id: 'r', record: record!, onclose }, publishedAtlas());
    press(buttonNamed(target, words.close(record!.disaster.name)));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('supports as a file', () => {
  const lexicon = new Lexicon();
  lexicon.open(rooms);

  it('have one row each, say which disasters the documents list, and add nothing up', async () => {
    const table = supportExport({ atlas: await loadedAtlas(), lexicon }, 'すべて', records, 'https://x');
    const column = (key: string) => {
      const index = table.columns.findIndex((one) => one.key === key);
      return table.rows.map((cells) => cells[index]);
    };
    expect(table.rows).toHaveLength(rows.length);
    const listed = new Set(
      disasterRows.filter((row) => text(row, 'listed_in') !== '').map((row) => text(row, 'id')),
    );
    expect(column('listing').filter((cell) => cell === words.listed)).toHaveLength(
      rows.filter((row) => listed.has(text(row, 'disaster_id'))).length,
    );
    const amounts = rows.map((row) => text(row, 'amount')).filter((amount) => amount !== '');
    expect(
      column('amount')
        .filter((cell) => cell !== null)
        .sort(),
    ).toEqual(amounts.map(Number).sort());
    expect(column('from').sort()).toEqual(rows.map((row) => text(row, 'from')).sort());
    expect(column('recipientCode').sort()).toEqual(rows.map((row) => text(row, 'recipient')).sort());
  });
});
