import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_KINDS } from '../../../src/data/places/place-choices.ts';
import { PLACE_COLUMNS } from '../../../src/data/places/place-columns.ts';
import { DISASTER_TYPES, SUPPORT_KINDS } from '../../../src/domain/disaster.ts';
import { REGION_BY_KEY } from '../../../src/domain/region.ts';
import { parseUrl, printUrl, type UrlNotice } from '../../../src/state/url/address.ts';
import {
  FIGURES,
  FIND_LENGTH,
  SEARCH_LENGTH,
  initialState,
  PARAMETER_NAMES,
  PARAMETERS,
  type UrlState,
} from '../../../src/state/url/parameters.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { anyState } from '../../fixtures/any-url-state.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';
import { hostileText } from '../../fixtures/hostile-text.ts';

const context = publishedAtlas().urlContext;
const initial = initialState(context);
const [first, last] = context.fiscalYears;
const plans = [...context.plans].map((id) => `plan:${id}`);

describe('the address of a state', () => {
  it('leads back to the very same state, without a notice', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseUrl(printUrl(state, context), context)).toEqual({ state, notices: [] });
        expect(parseUrl(`?${printUrl(state, context)}`, context).state).toEqual(state);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the same for the same state, names nothing that is as it would be anyway, and is short', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const printed = printUrl(state, context);
        expect(printed.length).toBeLessThanOrEqual(2000);
        expect(printUrl(parseUrl(printed, context).state, context)).toBe(printed);
        for (const [name, text] of new URLSearchParams(printed)) {
          expect(text).not.toBe('');
          const value = state[name as keyof UrlState];
          // The year of a measure that opens in another one than the page does is always named.
          if (name === 'fy' && context.traitsOf(state.measure).openingYear !== initial.fy) continue;
          expect(value).not.toEqual(initial[name as keyof UrlState]);
        }
      }),
    );
  });

  it('is read whole however long somebody has made it, and told with few and short notices', () => {
    // Longer than any browser sends: two million characters, of others and of ours.
    const foreign = Array.from({ length: 100_000 }, (_, at) => `x${at}=1`).join('&');
    const repeated = 'fy=2015&'.repeat(125_000);
    const { state, notices } = parseUrl(`?${foreign}&${repeated}q=青森&fy=${'9'.repeat(9999)}`, context);
    expect(state).toMatchObject({ fy: 2015, q: '青森' });
    expect(notices).toEqual([{ parameter: 'fy', value: `${'9'.repeat(20)}…`, reason: 'repeated' }]);
  });

  it('stays below 2,000 characters at its longest', () => {
    const longest: UrlState = {
      ...initial,
      view: 'disasters',
      measure: 'agreement',
      fy: first,
      level: 'auto',
      pref: '47',
      muni: '47382',
      ward: '13123',
      vs: '13122',
      ties: '1',
      q: '國'.repeat(SEARCH_LENGTH),
      table: FIGURES,
      places: 'open',
      find: '國'.repeat(FIND_LENGTH),
      area: 'hokkaido',
      kind: [...PLACE_KINDS],
      tied: 'yes',
      sort: '-reading',
      cols: [...PLACE_COLUMNS],
      era: 'seireki',
      theme: 'light',
      class: plans.sort((a, b) => b.length - a.length)[0]!,
      v: context.edition,
      type: DISASTER_TYPES,
      years: [first, last],
      recipient: 'hokkaido',
      provider: 'wards_total',
      source: [...context.sources].sort((a, b) => b.length - a.length)[0]!,
      tone: 'latest',
      support: SUPPORT_KINDS,
      disaster: [...context.disasters].sort((a, b) => b.length - a.length)[0]!,
      by: 'association',
      as: 'share',
      compare: [first, last],
      group: 'association',
      open: Object.keys(REGION_BY_KEY),
      order: '-difference',
      differences: 'plain',
      gap: 'unlisted',
      assoc: [...context.agreements].sort((a, b) => b.length - a.length)[0]!,
      record: [...context.records].sort((a, b) => b.length - a.length)[0]!,
    };
    const printed = printUrl(longest, context);
    expect(printed.length).toBeLessThanOrEqual(2000);
    expect(parseUrl(printed, context)).toEqual({ state: longest, notices: [] });
  });

  it('is empty for the first view', () => {
    expect(printUrl(initial, context)).toBe('');
    expect(parseUrl('', context)).toEqual({ state: initial, notices: [] });
    expect(initial).toMatchObject({ view: 'map', measure: 'known', fy: 2025, lang: 'ja', era: 'both' });
  });

  it.each([
    [{ measure: 'exchange', fy: 2015 }, 'measure=exchange&fy=2015'],
    // A measure that opens in a year of its own names its year, whichever it is.
    [{ measure: 'exchange', fy: 2025 }, 'measure=exchange&fy=2025'],
    [{ pref: '01', muni: '01642' }, 'muni=01642'],
    [{ class: '2' }, 'class=2'],
    [
      { view: 'disasters', years: [2020, 2023], recipient: '06' },
      'view=disasters&years=2020-2023&recipient=06',
    ],
    [{ view: 'disasters', years: [2019, 2019] }, 'view=disasters&years=2019'],
    [{ view: 'disasters', recipient: 'tohoku' }, 'view=disasters&recipient=tohoku'],
    [
      {
        view: 'disasters',
        recipient: '04202',
        provider: '13113',
        source: 'S000',
        find: '毛布',
        tone: 'latest',
      },
      'view=disasters&recipient=04202&provider=13113&source=S000&tone=latest&find=%E6%AF%9B%E5%B8%83',
    ],
    [{ view: 'disasters', recipient: 'none' }, 'view=disasters&recipient=none'],
    [
      { view: 'coverage', open: ['tohoku', 'kanto'], order: '-listed', gap: 'members' },
      'view=coverage&open=tohoku,kanto&order=-listed&gap=members',
    ],
    [{ view: 'growth', era: 'wareki' }, 'view=growth&era=wareki'],
  ] as [Partial<UrlState>, string][])('of %o is %s', (changes, query) => {
    expect(printUrl({ ...initial, ...changes }, context)).toBe(query);
  });

  it('names a choice of several in one order, however it was made', () => {
    const { state } = parseUrl('view=disasters&type=typhoon,earthquake,typhoon', context);
    expect(state.type).toEqual(['earthquake', 'typhoon']);
    expect(printUrl(state, context)).toBe('view=disasters&type=earthquake,typhoon');
  });
});

describe('an address that somebody wrote', () => {
  it.each<[string, UrlNotice['reason']]>([
    ['view=nothing', 'unknown'],
    ['group=everybody', 'unknown'],
    ['open=mars', 'unknown'],
    ['assoc=nobody', 'unknown'],
    ['view=constructor', 'unknown'],
    ['measure=population', 'unknown'],
    ['measure=__proto__', 'unknown'],
    ['fy=2009', 'range'],
    ['fy=2026', 'range'],
    ['fy=15', 'format'],
    ['fy=2015.5', 'format'],
    ['fy=２０１５', 'format'],
    ['fy=-2015', 'format'],
    ['level=country', 'unknown'],
    ['pref=48', 'unknown'],
    ['pref=1', 'unknown'],
    ['pref=00', 'unknown'],
    ['muni=0164', 'unknown'],
    ['muni=48101', 'unknown'],
    ['muni=01000', 'unknown'],
    ['muni=016421', 'unknown'],
    ['ward=13100', 'unknown'],
    ['ward=13124', 'unknown'],
    ['ward=01642', 'unknown'],
    ['vs=13130', 'unknown'],
    ['ties=yes', 'unknown'],
    ['lang=fr', 'unknown'],
    ['era=showa', 'unknown'],
    ['theme=blue', 'unknown'],
    ['mode=dark', 'unknown'],
    ['scene=a.b', 'unknown'],
    ['embed=search,map', 'unknown'],
    ['class=0', 'unknown'],
    ['class=members', 'unknown'],
    ['class=toString', 'unknown'],
    ['class=plan:nobody', 'unknown'],
    ['class=9', 'no_such_class'],
    ['scene=../x', 'unknown'],
    ['embed=<b>', 'unknown'],
    ['v=1999-01-01', 'unknown'],
    ['type=flood', 'unknown'],
    ['type=earthquake,,fire', 'unknown'],
    ['years=2023-2020', 'order'],
    ['compare=2016-2016', 'order'],
    ['compare=2019-2015', 'order'],
    ['table=ranking,map', 'unknown'],
    ['years=1995', 'range'],
    ['years=2020-2031', 'range'],
    ['years=2020-', 'format'],
    ['years=2020-2021-2022', 'format'],
    ['recipient=tokyo', 'unknown'],
    ['recipient=toString', 'unknown'],
    ['support=money', 'unknown'],
    ['disaster=1995-hanshin', 'unknown'],
    [`q=${'a'.repeat(121)}`, 'too_long'],
    [`fy=${'9'.repeat(5000)}`, 'too_long'],
  ])('%s falls back with the notice: %s', (query, reason) => {
    const { state, notices } = parseUrl(query, context);
    expect(state).toEqual(initial);
    const name = query.slice(0, query.indexOf('='));
    expect(notices).toMatchObject([{ parameter: name, reason }]);
    // A notice fits on a line, whatever was in the link.
    expect(notices[0]!.value.length).toBeLessThanOrEqual(120);
  });

  it('takes the first of a parameter that stands twice, and tells the other', () => {
    const { state, notices } = parseUrl('type=earthquake&type=fire', context);
    expect(state.type).toEqual(['earthquake']);
    expect(notices).toEqual([{ parameter: 'type', value: 'fire', reason: 'repeated' }]);
    expect(parseUrl('type=fire&type=fire&find=&find=x', context).notices).toEqual([]);
  });

  it('compares a ward with another one only', () => {
    const { state, notices } = parseUrl('ward=13104&vs=13104', context);
    expect(state).toEqual({ ...initial, ward: '13104' });
    expect(notices).toEqual([{ parameter: 'vs', value: '13104', reason: 'same' }]);
    expect(parseUrl('ward=13104&vs=13115', context).notices).toEqual([]);
  });

  it('draws lines from a ward only', () => {
    const { state, notices } = parseUrl('ties=1', context);
    expect(state).toEqual(initial);
    expect(notices).toEqual([{ parameter: 'ties', value: '1', reason: 'no_ward' }]);
    expect(parseUrl('ward=13104&ties=1', context)).toEqual({
      state: { ...initial, ward: '13104', ties: '1' },
      notices: [],
    });
  });

  it('looks at the one ward that it names, even where it stands as the second', () => {
    for (const query of ['vs=13104', 'ward=13199&vs=13104']) {
      const { state, notices } = parseUrl(query, context);
      expect(state).toEqual({ ...initial, ward: '13104' });
      expect(notices.at(-1)).toEqual({ parameter: 'vs', value: '13104', reason: 'alone' });
    }
  });

  it.each([
    ['class=2&pref=01', 'classes are of prefectures'],
    ['class=2&level=muni', 'municipalities are shown'],
    ['class=member&level=pref', 'prefectures are locked'],
    ['class=member&measure=coverage', 'the measure has no municipalities'],
  ])('%s: the part of the legend is told and left out (%s)', (query) => {
    const { state, notices } = parseUrl(query, context);
    expect(state.class).toBe('');
    expect(notices).toMatchObject([{ parameter: 'class', reason: 'no_such_class' }]);
  });

  it.each(['class=5', 'class=member&pref=01', 'class=member', 'class=2&level=pref&pref=01'])(
    '%s isolates a part that is there, or can come by zooming',
    (query) => {
      expect(parseUrl(query, context).notices).toEqual([]);
    },
  );

  it('opens a measure in the latest fiscal year that has values, unless it names one', () => {
    expect(parseUrl('measure=exchange', context).state.fy).toBe(2015);
    expect(parseUrl('measure=exchange&fy=2025', context)).toMatchObject({ state: { fy: 2025 }, notices: [] });
    expect(parseUrl('measure=agreement', context).state.fy).toBe(last);
  });

  it.each([
    ['utm_source=mail&fbclid=abc', 'parameters of others'],
    ['FY=2015&Pref=01', 'names in capitals'],
    ['fy=&pref=&measure=', 'empty values'],
    ['%', 'a percent sign'],
    ['&&==&', 'nothing but separators'],
    ['toString=1&__proto__=2&constructor=3', 'names that every object has'],
  ])('%s: %s are left alone without a word', (query) => {
    expect(parseUrl(query, context)).toEqual({ state: initial, notices: [] });
  });

  it('loses only what is wrong in it', () => {
    const { state, notices } = parseUrl('view=map&measure=exchange&fy=1999&pref=06&utm_source=x', context);
    expect(state).toEqual({ ...initial, measure: 'exchange', fy: 2015, pref: '06' });
    expect(notices).toEqual([{ parameter: 'fy', value: '1999', reason: 'range' }]);
  });

  it('that names a municipality means its prefecture too, whichever it says', () => {
    expect(parseUrl('muni=01642', context).state).toMatchObject({ pref: '01', muni: '01642' });
    const { state, notices } = parseUrl('pref=47&muni=01642', context);
    expect(state).toMatchObject({ pref: '01', muni: '01642' });
    expect(notices).toEqual([{ parameter: 'pref', value: '47', reason: 'mismatch' }]);
    expect(parseUrl('pref=01&muni=01642', context).notices).toEqual([]);
  });

  it('never throws, and each of our parameters is either taken or told, once', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('2015', '01', '13101', 'exchange', 'earthquake', '2015-2020', 'ja', 'map', '%E3%81'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PARAMETER_NAMES), anyText, (name, text) => {
        const query = new URLSearchParams([[name, text]]);
        const { state, notices } = parseUrl(query.toString(), context);
        // What a parameter says of another one: a town its prefecture, a measure its year, a second ward the first.
        const said: Partial<Record<keyof UrlState, keyof UrlState>> = {
          muni: 'pref',
          measure: 'fy',
          vs: 'ward',
        };
        const other = PARAMETER_NAMES.filter((one) => one !== name && one !== said[name]);
        for (const one of other) expect(state[one]).toEqual(initial[one]);
        if (notices.length > 0) {
          expect(notices).toMatchObject([{ parameter: name }]);
          expect(state[name]).toEqual(initial[name]);
        } else {
          // What was taken without a word survives another trip.
          expect(parseUrl(printUrl(state, context), context)).toEqual({ state, notices: [] });
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('of many parameters takes or tells each of them, and settles at once', () => {
    // What a reader can bring about, with some of it doubled, replaced or hostile.
    const pair = fc.oneof(
      fc.tuple(fc.constantFrom<string>(...PARAMETER_NAMES), hostileText),
      anyState.chain((state) => {
        const pairs = [...new URLSearchParams(printUrl(state, context))];
        return fc.constantFrom(...(pairs.length > 0 ? pairs : [['view', 'map'] as [string, string]]));
      }),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const query = new URLSearchParams(pairs);
        const { state, notices } = parseUrl(query.toString(), context);
        const printed = printUrl(state, context);
        // The address that is written for it means the same, without a word, and is written the same again.
        expect(parseUrl(printed, context)).toEqual({ state, notices: [] });
        expect(printUrl(parseUrl(printed, context).state, context)).toBe(printed);
        const told = new Set<string>(notices.map(({ parameter }) => parameter));
        for (const name of PARAMETER_NAMES) {
          const [first] = query.getAll(name).filter((text) => text !== '');
          if (first === undefined || told.has(name)) continue;
          // Taken without a word: it is in the state as it would be alone; what exists only with another may have moved.
          const parsed = PARAMETERS[name].parse(first, context);
          expect([name, parsed]).toEqual([name, { valid: state[name] }]);
        }
        for (const { value } of notices) expect(value.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: runs(300) },
    );
  });

  it('never throws for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (search) => {
        const { state } = parseUrl(search, context);
        expect(context.measures).toContain(state.measure);
        expect(state.fy >= first && state.fy <= last).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
