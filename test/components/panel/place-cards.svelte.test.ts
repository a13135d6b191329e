import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import MunicipalityCard from '../../../src/components/panel/MunicipalityCard.svelte';
import PrefectureCard from '../../../src/components/panel/PrefectureCard.svelte';
import type { Atlas } from '../../../src/state/atlas.svelte.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { publishedText } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { countedCodes, knownBy } from '../../fixtures/recount.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

afterEach(() => vi.unstubAllGlobals());

async function loadedAtlas(changes: object = {}): Promise<Atlas> {
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  const atlas = publishedAtlas();
  atlas.url = { ...atlas.url, ...changes };
  await Promise.all([atlas.loadMunicipal(), atlas.events.load()]);
  return atlas;
}

/** What the card says under each of its heads. */
const partsOf = (target: HTMLElement) =>
  new Map(
    [...target.querySelectorAll('dl > div')].map((part) => [
      wordsOf(part.querySelector('dt')),
      wordsOf(part.querySelector('dd')),
    ]),
  );

const partOf = (target: HTMLElement, head: string) => {
  const found = [...partsOf(target)].find(([name]) => name.startsWith(head));
  if (!found) throw new Error(`no part 「${head}」`);
  return found[1];
};

/** Where a link of the card leads. */
const linkOf = (target: HTMLElement, words: string) =>
  [...target.querySelectorAll('a')].find((link) => wordsOf(link) === words)?.getAttribute('href');

describe('the card of a prefecture', () => {
  const open = (code: string, atlas: Atlas) => {
    const closed = { count: 0 };
    const prefecture = atlas.prefectureByCode.get(code)!;
    return {
      ...show(PrefectureCard, { prefecture, onclose: () => void (closed.count += 1) }, atlas),
      closed,
    };
  };

  it('has name, reading, value, unit and year', async () => {
    const { target } = open('01', await loadedAtlas());
    const count = [...knownBy(2025)].filter((code) => code.startsWith('01')).length;
    const words = wordsOf(target);
    expect(words).toContain('ほっかいどう');
    expect(words).toContain('北海道');
    expect(words).toContain('多い順で1番目');
    expect(words).toMatch(/連携が確認できる市町村数[\d ]+令和7年度（2025年度）/);
    expect(wordsOf(target.querySelector('.big'))).toContain(`${count}市町村`);
    expect(wordsOf(target.querySelector('.big'))).toContain(`${((100 * count) / 179).toFixed(1)}％`);
    expect(words).toContain('出典');
  });

  it('names who is counted and who is not: all municipalities of the prefecture, once each', async () => {
    const { target } = open('26', await loadedAtlas());
    const [members, others] = [...target.querySelectorAll('ul')].map((list) =>
      [...list.querySelectorAll('li')].map(wordsOf),
    );
    const inKyoto = countedCodes.filter((code) => code.startsWith('26'));
    const known = inKyoto.filter((code) => knownBy(2025).has(code)).map((code) => nameByCode.get(code));
    expect(members!.sort()).toEqual(known.sort());
    expect([...members!, ...(others ?? [])]).toHaveLength(inKyoto.length);
  });

  it('names the associations with their day, and the grants with their disaster', async () => {
    const { target } = open('10', await loadedAtlas());
    const words = partOf(target, '広域連携協定');
    for (const name of ['群馬県町村会', '群馬県市長会'])
      expect(words).toMatch(new RegExp(`${name}\\d? ?平成30年4月16日（2018年）`));
    expect(partOf(target, '復興支援金')).toBe('記載なし 受けた支援と協定へ');
    expect(linkOf(target, '受けた支援と協定へ')).toBe('?view=disasters&pref=10');
    const fukuoka = open('40', await loadedAtlas());
    expect(partOf(fukuoka.target, '復興支援金')).toContain('令和2年7月豪雨');
    expect(partOf(fukuoka.target, '復興支援金')).toContain('令和5年7月7日からの大雨');
    expect(partOf(fukuoka.target, '広域連携協定')).toBe('なし');
  });

  it('says of 16 prefectures that they are tied themselves, of the others that the list does not say so', async () => {
    const atlas = await loadedAtlas();
    const tied: string[] = [];
    for (const code of atlas.prefectureByCode.keys()) {
      const words = partOf(open(code, atlas).target, '区と県の交流');
      if (words.startsWith('あり')) tied.push(code);
      else expect(words).toBe('一覧に記載なし');
    }
    expect(tied).toEqual(
      readTable('exchange_counts')
        .filter((row) => text(row, 'prefecture_itself') === '1')
        .map((row) => text(row, 'prefecture_code')),
    );
    expect(tied).toHaveLength(16);
  });

  it('says in words why there is no value, and lists the municipalities all the same', async () => {
    const { target } = open('13', await loadedAtlas({ measure: 'exchange', fy: 2022 }));
    expect(wordsOf(target.querySelector('.missing'))).toBe('公表あり・未収録');
    expect(target.querySelectorAll('ul li')).toHaveLength(39);
  });

  it('stands before the municipal tables are there, and offers to try again where they failed', () => {
    const atlas = publishedAtlas();
    const { target } = open('01', atlas);
    expect(wordsOf(target.querySelector('.big'))).toContain('市町村');
    expect(target.querySelectorAll('ul li')).toHaveLength(0);
    atlas.publishedMunicipal = { status: 'failed', failure: { kind: 'network', file: 'municipalities.csv' } };
    flushSync();
    expect(wordsOf(target.querySelector('[role=alert]'))).toContain('municipalities.csv');
    expect(buttonNamed(target, 'もう一度読み込む')).toBeDefined();
  });

  it('is closed by its button', async () => {
    const { target, closed } = open('01', await loadedAtlas());
    press(buttonNamed(target, '北海道の選択をやめる'));
    expect(closed.count).toBe(1);
  });
});

describe('the card of a municipality', () => {
  const open = async (code: string, changes: object = {}) => {
    const atlas = await loadedAtlas(changes);
    const record = atlas.placeRecord;
    if (!record?.events) throw new Error('not loaded');
    const municipality = record.byCode.get(code)!;
    return show(MunicipalityCard, { municipality, record, onclose: () => undefined }, atlas);
  };

  it('has name, reading, prefecture and code, and whether it is counted', async () => {
    const { target, atlas } = await open('01642');
    const words = wordsOf(target);
    for (const part of ['ひろおちょう', '広尾町', '北海道', '市区町村コード 01642'])
      expect(words).toContain(part);
    expect(wordsOf(target.querySelector('.state'))).toBe('連携が確認できる 令和7年度（2025年度）');
    atlas.url = { ...atlas.url, measure: 'agreement', fy: 2015 };
    flushSync();
    expect(wordsOf(target.querySelector('.state'))).toContain('まだありません');
  });

  /** Each record of the chronology: its words, and its kind. */
  const recordsOf = (target: HTMLElement) =>
    [...target.querySelectorAll('#place-records ~ ol > li')].map((item) => ({
      words: wordsOf(item),
      kind: item.classList[0],
    }));

  it('names the association through which it is under an agreement', async () => {
    const { target } = await open('01642');
    expect(partOf(target, '広域連携協定')).toContain('北海道町村会');
    const [record] = recordsOf(target).filter(({ kind }) => kind === 'agreement');
    expect(record!.words).toContain('平成28年4月26日（2016年）');
    expect(record!.words).toContain('北海道町村会の144市町村の一つとして');
  });

  it('keeps the printed form of the list where it differs', async () => {
    const corrected = readTable('exchange_partners').filter(
      (row) => text(row, 'match') === 'corrected' && text(row, 'code').length === 5,
    );
    expect(corrected.length).toBeGreaterThan(3);
    for (const row of corrected.slice(0, 4)) {
      const { target } = await open(text(row, 'code'));
      expect(partOf(target, '平成27年（2015年）の一覧')).toContain(
        `「${text(row, 'published_name')}」と記載`,
      );
    }
  });

  it('shows both entries of a place that is printed twice', async () => {
    const [twice] = readTable('exchange_partners').filter((row) => text(row, 'match') === 'duplicate');
    const { target } = await open(text(twice, 'code'));
    expect(partOf(target, '平成27年（2015年）の一覧').match(/あり/g)).toHaveLength(2);
    expect(recordsOf(target).filter(({ kind }) => kind === 'listed')).toHaveLength(2);
  });

  it('shows a place on two lists with the years and days of both', async () => {
    const atlas = await loadedAtlas({ pref: '01', muni: '01204' });
    const record = atlas.placeRecord;
    if (!record?.events) throw new Error('not loaded');
    const [first] = record.exchangePartners.filter(({ code }) => code === '01204');
    const both = [...record.exchangePartners, { ...first!, asOf: '2026-08-01' }];
    const municipality = record.byCode.get('01204')!;
    const { target } = show(
      MunicipalityCard,
      { municipality, record: { ...record, exchangePartners: both }, onclose: () => undefined },
      atlas,
    );
    const part = partOf(target, '平成27年（2015年）・令和8年（2026年）の一覧');
    expect(part).toContain('平成27年8月1日');
    expect(part).toContain('令和8年8月1日');
  });

  it('counts all records of the wards and gives each its ward, its kind and its date', async () => {
    const rows = readTable('ward_partnerships');
    const partner = text(
      rows.find(
        (row) => text(row, 'date_precision') === 'not_after' && text(row, 'partner_code').length === 5,
      ),
      'partner_code',
    );
    const own = rows.filter((row) => text(row, 'partner_code') === partner);
    const { target } = await open(partner);
    expect(partOf(target, '区との協定・交流')).toContain(`記録 ${own.length}件`);
    const records = recordsOf(target).filter(({ kind }) => kind === 'ward');
    expect(records).toHaveLength(own.length);
    for (const row of own) {
      const ward = nameByCode.get(text(row, 'ward_code'))!;
      expect(
        records.some(({ words }) => words.includes(ward) && words.includes(text(row, 'kind'))),
        ward,
      ).toBe(true);
    }
    expect(records.map(({ words }) => words).join()).toContain('以前');
  });

  it('shows every amount that was received, with its unit', async () => {
    const given = readTable('disaster_support').filter(
      (row) => text(row, 'recipient').length === 5 && text(row, 'amount') !== '',
    );
    expect(given.length).toBeGreaterThan(0);
    for (const code of new Set(given.map((row) => text(row, 'recipient')))) {
      const records = recordsOf((await open(code)).target).filter(({ kind }) => kind === 'received');
      const words = records.map((record) => record.words).join();
      for (const row of given.filter((one) => text(one, 'recipient') === code)) {
        const amount = Number(text(row, 'amount'));
        // Money that places received is in whole 万円.
        expect(words).toContain(
          text(row, 'unit') === '円'
            ? `${(amount / 10_000).toLocaleString('en-US')}万円`
            : `${amount.toLocaleString('en-US')}${text(row, 'unit')}`,
        );
        for (const part of text(row, 'item').split(/[（）]/)) expect(words).toContain(part);
      }
    }
  });

  it.each(['20481', '01642', '04202', '13109'])(
    'numbers the sources of %s as they are read',
    async (code) => {
      const { target } = await open(code);
      const marks = [...target.querySelectorAll('sup a')].map((link) => Number(wordsOf(link)));
      expect([...new Set(marks)]).toEqual([...new Set(marks)].map((_, index) => index + 1));
    },
  );

  it('gives every record the number of a source that stands at its foot', async () => {
    for (const code of ['01642', '04202', '12205', '13109']) {
      const { target } = await open(code);
      const foot = [...target.querySelectorAll('[id^=place-source-]')].map((item) => `#${item.id}`);
      const marks = [...target.querySelectorAll('#place-records ~ ol sup a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(marks).toHaveLength(recordsOf(target).length);
      expect([...new Set(marks)].sort()).toEqual(foot.sort());
      for (const item of target.querySelectorAll('[id^=place-source-] cite'))
        expect(wordsOf(item)).not.toBe('');
    }
  });

  it('of a ward tells what it gave', async () => {
    const own = readTable('disaster_support').filter((row) => text(row, 'provider') === '13109');
    // Staff that went together is one support, however many lines tell of it.
    const gifts = new Set(
      own.map((row) =>
        ['disaster_id', 'recipient', 'kind', 'from', 'to'].map((column) => text(row, column)).join('|'),
      ),
    );
    const { target } = await open('13109');
    expect(partOf(target, '災害支援の記録')).toContain(`した支援 ${gifts.size}件`);
    const words = recordsOf(target)
      .filter(({ kind }) => kind === 'given')
      .map((record) => record.words)
      .join();
    for (const row of own.filter((one) => text(one, 'recipient').length === 5))
      expect(words).toContain(nameByCode.get(text(row, 'recipient')));
  });

  it('says what the tables do not hold, never that there is nothing', async () => {
    const ties = new Set(
      [
        ['exchange_partners', 'code'],
        ['agreement_members', 'code'],
        ['ward_partnerships', 'partner_code'],
        ['program_members', 'code'],
        ['disaster_support', 'recipient'],
      ].flatMap(([table, column]) => readTable(table!).map((row) => text(row, column!))),
    );
    const named = readTable('events').flatMap((row) => text(row, 'partners').split(';'));
    const code = countedCodes.find((one) => !ties.has(one) && !named.includes(nameByCode.get(one)!))!;
    const { target } = await open(code);
    expect(wordsOf(target)).toContain(
      '平成27年8月1日（2015年）の一覧と、この地図が持つ協定・記録にはありません。その後の一覧は未収録です。',
    );
    expect(target.querySelector('dl')).toBeNull();
    expect(target.querySelector('#place-records')).toBeNull();
    expect(target.querySelector('a[href="?view=about#report"]')).not.toBeNull();
  });

  it('holds a link to itself that can be copied', async () => {
    const { target } = await open('01642');
    const field = target.querySelector<HTMLInputElement>('input[readonly]')!;
    expect(new URL(field.value).search).toBe('?muni=01642');
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (words: string) => void copied.push(words) },
    });
    press(buttonNamed(target, 'リンクをコピー'));
    await waitFor(() => {
      flushSync();
      expect(wordsOf(target.querySelector('.share [role=status]'))).toBe('コピーしました。');
    });
    expect(copied).toEqual([field.value]);
  });

  it.each([
    ['13101', '特別区はつながりの相手を迎える側のため、数に入れていません。'],
    ['01695', '北方領土の村は、どの集計にも入れていません。'],
  ])('of %s says why it is in no count', async (code, sentence) => {
    const { target } = await open(code);
    expect(wordsOf(target)).toContain(sentence);
    expect(target.querySelector('.state')).toBeNull();
  });

  it('stands without the table of events, says that it is missing, and claims nothing of what it holds', async () => {
    vi.stubGlobal('fetch', async (url: string) =>
      url.endsWith('events.csv')
        ? new Response('', { status: 404 })
        : new Response(publishedText(url.split('/').at(-1) ?? '')),
    );
    const atlas = publishedAtlas();
    await Promise.all([atlas.loadMunicipal(), atlas.events.load()]);
    const cardOf = (code: string) => {
      const record = atlas.placeRecord!;
      const municipality = record.byCode.get(code)!;
      return show(MunicipalityCard, { municipality, record, onclose: () => undefined }, atlas).target;
    };
    expect(partsOf(cardOf('01642')).size).toBeGreaterThan(0);
    expect(wordsOf(document.querySelector('[role=alert]'))).toContain('events.csv');
    expect(wordsOf(cardOf('01202'))).not.toContain('記録にはありません');
  });
});
