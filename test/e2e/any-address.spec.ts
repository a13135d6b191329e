// Whatever an address says, gone to without loading the page again: there is a page, and a word on what was wrong.
import fc from 'fast-check';
import {
  ERA_STYLES,
  FIGURES,
  LEVELS,
  MAP_SHAPES,
  PARAMETER_NAMES,
  RECIPIENT_TONES,
  THEMES,
} from '../../src/state/url/parameters.ts';
import { HOSTILE_TEXTS } from '../fixtures/hostile-text.ts';
import { MUNICIPALITY_CODES, PREFECTURES, rowsOf } from './facts.ts';
import { expect, marked, test } from './site.ts';

const ids = (table: string) => rowsOf(table).map((row) => row['id'] ?? '');
const WARDS = MUNICIPALITY_CODES.filter((code) => /^131(0[1-9]|1\d|2[0-3])$/.test(code));

/** Values that can be right. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  view: ['growth', 'disasters', 'coverage', 'desk', 'present', 'about', 'map'],
  measure: ids('measures'),
  fy: ['2010', '2015', '2020', '2025'],
  level: LEVELS,
  shape: MAP_SHAPES,
  pref: [...PREFECTURES.keys()],
  muni: MUNICIPALITY_CODES,
  ward: WARDS,
  vs: WARDS,
  ties: ['1'],
  class: ['1', '3', 'none', 'member', 'listed', 'not_recorded'],
  q: ['横浜', 'ｼﾝｼﾞｭｸ', '葛󠄀城'],
  lang: ['en', 'easy', 'ja'],
  era: ERA_STYLES,
  theme: THEMES,
  type: ['earthquake', 'typhoon,fire'],
  years: ['2016-2020', '2011'],
  recipient: ['none', 'tohoku', '04'],
  tone: RECIPIENT_TONES,
  disaster: ids('disasters'),
  record: [...ids('agreements'), ...ids('disasters')],
  compare: ['2016-2020'],
  table: FIGURES,
  places: ['open'],
  find: ['市', '%', '\u202e'],
  area: ['tohoku', '13'],
  open: ['tohoku,kanto'],
  order: ['-listed'],
  gap: ['members'],
};
/** Wrong wherever it stands, but for a search, which takes any text. */
const WRONG = HOSTILE_TEXTS.filter((text) =>
  /^(__|1e999|NaN|-0|0000|<|%|javascript|あ|\ud83d|\0|=|令和)/.test(text),
);
const CLOSED = PARAMETER_NAMES.filter((name) => !['q', 'find', 'v', 'mode', 'embed'].includes(name));

const right = fc
  .constantFrom(...Object.keys(RIGHT))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(RIGHT[name] ?? []))));
const wrong = fc.tuple(fc.constantFrom<string>(...CLOSED), fc.constantFrom(...WRONG));
const anyAddress = fc.record({
  // Each parameter once: which of several holds is told, and is looked at elsewhere.
  right: fc.uniqueArray(right, { maxLength: 6, selector: ([name]) => name }),
  wrong: fc.option(wrong),
});

test('any 60 addresses in a row, and back again: always a page, and a notice where one was wrong', async ({
  page,
}) => {
  const seed = Number(process.env['FUZZ_SEED'] || 20_150_801);
  const addresses = fc.sample(anyAddress, { seed, numRuns: 60 }).map(({ right: pairs, wrong: pair }) => {
    const others = pairs.filter(([name]) => name !== pair?.[0]);
    const query = new URLSearchParams(pair ? [...others, pair] : others);
    return { query: `?${query.toString()}`, isWrong: pair !== null };
  });
  await page.goto('./');
  await marked(page, 'choropleth-ready');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const bad = await page.evaluate(async (all) => {
    const found: string[] = [];
    /** Waits until the page shows an address; what is missing is told. */
    const look = async ({ query, isWrong }: (typeof all)[number]) => {
      let missing = '';
      for (const end = performance.now() + 10_000; performance.now() < end;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const heading = document.querySelector('main h1')?.textContent?.trim() ?? '';
        const words = document.querySelector('main')?.textContent?.trim() ?? '';
        const notice = document.querySelector('.app > [role=alert]')?.textContent?.trim() ?? '';
        missing = [
          (location.search || '?') === query ? '' : 'address',
          heading === '' ? 'heading' : '',
          words.length < 40 ? 'content' : '',
          /undefined|NaN|\[object/.test(words) ? 'broken words' : '',
          isWrong && notice === '' ? 'notice' : '',
        ]
          .filter(Boolean)
          .join();
        if (missing === '') return;
      }
      found.push(`${query}: ${missing}`);
    };
    for (const address of all) {
      history.pushState(null, '', address.query);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      await look(address);
    }
    for (const address of all.slice(-13, -1).reverse()) {
      await new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true });
        history.back();
      });
      await look(address);
    }
    return found;
  }, addresses);
  expect(bad).toEqual([]);
});
