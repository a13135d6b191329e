import type { Component, ComponentProps } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import DisasterRecord from '../../../src/components/timeline/DisasterRecord.svelte';
import { recordSentence } from '../../../src/components/timeline/record-sentence.ts';
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
/** All amounts of the table are whole 万円. */
const yenText = (yen: number) =>
  `${yen >= 1e8 ? `${Math.floor(yen / 1e8)}億` : ''}${yen % 1e8 === 0 ? '' : `${((yen % 1e8) / 1e4).toLocaleString('en')}万`}円`;

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
          expect(said, id).toContain(
            text(row, 'unit') === '円'
              ? yenText(Number(amount))
              : Number(amount).toLocaleString('en') + text(row, 'unit'),
          );
        const [provider, recipient] = [text(row, 'provider'), text(row, 'recipient')];
        expect(said, id).toContain(
          provider === 'joint' || provider === 'wards_total'
            ? words.provider[provider]
            : nameByCode.get(provider),
        );
        if (recipient !== '') expect(said, id).toContain(nameOf(recipient));
        for (const part of text(row, 'item').split(/[（）]/)) expect(said, id).toContain(part);
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

describe('the first sentence of a record', () => {
  const lexicon = new Lexicon();
  lexicon.open(rooms);
  const sentenceOf = async (id: string) =>
    recordSentence(
      records.find(({ disaster }) => disaster.id === id)!,
      await loadedAtlas(),
      lexicon,
    );

  it.each([
    ['2023-typhoon13', '福島県・茨城県・千葉県に、23区共同で復興支援金を提供した。'],
    ['2021-07-01-oame', '23区が連携して対応した。支援先と内容の記載なし。'],
    [
      '2018-07-gou',
      '23区が連携して対応した。支援先と内容の記載なし。ほかに、江東区が義援金・見舞金を贈った。',
    ],
    ['2019-yamagata-oki', '江戸川区が、山形県鶴岡市に義援金・見舞金を贈り、職員を派遣した。'],
    [
      '2019-boso',
      '千葉県君津市・千葉県館山市に、23区共同で職員を派遣した。千葉県を、23区共同で支援した（内容の記載なし）。ほかに、4区が、それぞれに支援した（職員派遣、物資、その他の支援）。',
    ],
    ['2024-noto-gou', ''],
  ])('of %s is 「%s」', async (id, sentence) => {
    expect(await sentenceOf(id)).toBe(sentence);
  });

  it('names nobody who stands in no row, and joint money only where it is', async () => {
    for (const { disaster } of records) {
      const sentence = await sentenceOf(disaster.id);
      const own = ofDisaster(disaster.id);
      const places = new Set(own.map((row) => text(row, 'recipient').slice(0, 2)));
      for (const [code, name] of nameByCode)
        if (code.length === 2 && sentence.includes(name)) expect([...places], disaster.id).toContain(code);
      expect(sentence.includes('23区'), disaster.id).toBe(
        own.some((row) => text(row, 'provider') === 'joint'),
      );
      expect(sentence === '', disaster.id).toBe(own.length === 0);
    }
  });

  it('stands before the support, and the documents after it', async () => {
    const record = records.find(({ disaster }) => disaster.id === '2023-typhoon13')!;
    const { target } = show(WithWords, { id: 'r', record, onclose: () => undefined }, await loadedAtlas());
    const said = wordsOf(target);
    const order = ['発生', '23区共同で復興支援金を提供した', '時期', words.listedIn, words.fiscalYearBasis];
    const places = order.map((part) => said.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });
});

describe('supports as a file', () => {
  const lexicon = new Lexicon();
  lexicon.open(rooms);

  it('have one row each, as has a disaster without any, say which disasters the documents list, and add nothing up', async () => {
    const table = supportExport({ atlas: await loadedAtlas(), lexicon }, 'すべて', records, 'https://x');
    const column = (key: string) => {
      const index = table.columns.findIndex((one) => one.key === key);
      return supported.map((cells) => cells[index]);
    };
    const kind = table.columns.findIndex(({ key }) => key === 'kind');
    const supported = table.rows.filter((cells) => cells[kind] !== null);
    expect(supported).toHaveLength(rows.length);
    const without = disasterRows.filter((row) => ofDisaster(text(row, 'id')).length === 0);
    expect(table.rows.filter((cells) => cells[kind] === null).map(([name]) => name)).toEqual(
      without.map((row) => text(row, 'name')),
    );
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
