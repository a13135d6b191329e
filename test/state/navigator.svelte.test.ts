import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Navigator } from '../../src/state/navigator.svelte.ts';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import { publishedAtlas } from '../fixtures/published-atlas.svelte.ts';

let atlas: Atlas;
let navigator: Navigator;
let stopListening: () => void;
let now: number;

/** Steps of the history since the test began. */
let begun: number;
const steps = () => history.length - begun;

/** Goes back, and waits until the browser has told the page. */
async function goBack(): Promise<void> {
  const told = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await told;
}

beforeEach(() => {
  history.pushState(null, '', '/');
  begun = history.length;
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  atlas = publishedAtlas();
  navigator = new Navigator(atlas);
  navigator.readLocation();
  stopListening = navigator.listen();
});

afterEach(() => {
  stopListening();
  vi.restoreAllMocks();
});

describe('a change', () => {
  it('stands in the state and in the address', () => {
    navigator.go({ measure: 'exchange', fy: 2015 });
    expect(atlas.url).toMatchObject({ measure: 'exchange', fy: 2015 });
    expect(location.search).toBe('?measure=exchange&fy=2015');
    expect(steps()).toBe(1);
  });

  it('can be taken back and made again', async () => {
    navigator.go({ measure: 'exchange' });
    navigator.go({ pref: '01' });
    await goBack();
    expect(atlas.url).toMatchObject({ measure: 'exchange', pref: '' });
    await goBack();
    expect(atlas.url).toMatchObject({ measure: 'known', pref: '' });
    expect(location.search).toBe('');
    const told = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.go(2);
    await told;
    expect(atlas.url).toMatchObject({ measure: 'exchange', pref: '01' });
  });

  it('that changes nothing is no step', () => {
    navigator.go({ measure: 'known' });
    navigator.go({ pref: '' }, 'gesture');
    expect(steps()).toBe(0);
  });

  it('back to the first view leaves no question mark in the address', () => {
    navigator.go({ fy: 2015 });
    navigator.go({ fy: 2025 });
    expect(location.href).toMatch(/\/$/);
  });

  it('made quietly replaces the present step', async () => {
    navigator.go({ measure: 'agreement' });
    for (const fy of [2016, 2017, 2018]) navigator.go({ fy }, 'replace');
    expect(steps()).toBe(1);
    expect(location.search).toBe('?measure=agreement&fy=2018');
    await goBack();
    expect(atlas.url).toMatchObject({ measure: 'known', fy: 2025 });
  });
});

describe('a drag of the slider', () => {
  const drag = (fiscalYears: number[], delayMs = 50) => {
    for (const fy of fiscalYears) {
      now += delayMs;
      navigator.go({ fy }, 'gesture');
    }
  };

  it('is one step of the history, however many years it crosses', async () => {
    drag([2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2016, 2017]);
    expect(steps()).toBe(1);
    expect(location.search).toBe('?fy=2017');
    await goBack();
    expect(atlas.url.fy).toBe(2025);
  });

  it('may be slow: a year after a year without a long rest is still one step', () => {
    drag([2024, 2023, 2022, 2021], 1100);
    expect(steps()).toBe(1);
  });

  it('after a rest is a step of its own', async () => {
    drag([2024, 2023]);
    now += 5000;
    drag([2022, 2021]);
    expect(steps()).toBe(2);
    await goBack();
    expect(atlas.url.fy).toBe(2023);
  });

  it('does not write over a step that was taken in between', async () => {
    drag([2020]);
    navigator.go({ measure: 'agreement' });
    drag([2019]);
    expect(steps()).toBe(3);
    await goBack();
    expect(atlas.url).toMatchObject({ measure: 'agreement', fy: 2020 });
  });

  it('does not write over the state that Back has just returned to', async () => {
    navigator.go({ fy: 2016 });
    drag([2017]);
    await goBack();
    expect(atlas.url.fy).toBe(2016);
    drag([2018]);
    await goBack();
    expect(atlas.url.fy).toBe(2016);
  });

  it('of another kind is a step of its own', () => {
    drag([2020]);
    navigator.go({ years: [2015, 2020] }, 'gesture');
    expect(steps()).toBe(2);
  });
});

describe('the address that the page is opened with', () => {
  it('is taken, and what is wrong in it is told', () => {
    history.replaceState(null, '', '/?measure=support&fy=1999&pref=06');
    navigator.readLocation();
    expect(atlas.url).toMatchObject({ measure: 'support', fy: 2025, pref: '06' });
    expect(atlas.notices).toEqual([{ parameter: 'fy', value: '1999', reason: 'range' }]);
  });

  it('tells nothing any more once it is right again', async () => {
    history.pushState(null, '', '/?fy=1999');
    navigator.readLocation();
    expect(atlas.notices).toHaveLength(1);
    await goBack();
    expect(atlas.notices).toEqual([]);
  });

  it('isolates the part of the legend that it names, and none where nobody is in it', () => {
    history.replaceState(null, '', '/?class=3');
    navigator.readLocation();
    expect(atlas.isolatedClass).toBe(2);
    history.replaceState(null, '', '/?class=not_recorded');
    navigator.readLocation();
    expect(atlas.isolatedClass).toBeNull();
    expect(atlas.notices).toEqual([{ parameter: 'class', value: 'not_recorded', reason: 'no_such_class' }]);
    history.replaceState(null, '', '/?class=not_recorded&measure=support');
    navigator.readLocation();
    expect(atlas.isolatedClass).toBe('not_recorded');
    expect(atlas.notices).toEqual([]);
  });
});

describe('a part of the legend', () => {
  it('goes in a year in which nothing of it is left, without a notice', () => {
    navigator.go({ measure: 'exchange', fy: 2015, class: '3' });
    navigator.go({ fy: 2010 }, 'replace');
    expect(atlas.isolatedClass).toBeNull();
    expect(location.search).toBe('?measure=exchange&fy=2010');
    expect(atlas.notices).toEqual([]);
    navigator.go({ measure: 'support', fy: 2025, class: 'not_recorded' });
    navigator.go({ fy: 2024 }, 'replace');
    expect(atlas.isolatedClass).toBe('not_recorded');
  });

  it('stays while the years go by, and goes with its legend', () => {
    navigator.go({ class: '2' }, 'replace');
    navigator.go({ fy: 2018 });
    expect(atlas.isolatedClass).toBe(1);
    expect(navigator.href({ pref: '01' })).toBe('?fy=2018&pref=01');
    navigator.go({ measure: 'agreement' });
    expect(atlas.isolatedClass).toBeNull();
    navigator.go({ pref: '01', class: 'member' });
    navigator.go({ pref: '02' });
    expect(location.search).toBe('?measure=agreement&fy=2018&pref=02&class=member');
    navigator.go({ level: 'pref' });
    expect(atlas.isolatedClass).toBeNull();
  });
});

describe('after nobody listens any more', () => {
  it('Back changes nothing', async () => {
    navigator.go({ fy: 2015 });
    stopListening();
    await goBack();
    expect(atlas.url.fy).toBe(2015);
  });
});

describe('a link', () => {
  it('carries the present state with its change, and does not make it', () => {
    navigator.go({ measure: 'exchange', fy: 2015 });
    expect(navigator.href({ pref: '01' })).toBe('?measure=exchange&fy=2015&pref=01');
    expect(navigator.href({ measure: 'known', fy: 2025 })).toBe('?');
    expect(atlas.url.pref).toBe('');
  });

  it('to another view leaves the filters behind and keeps how things are shown', () => {
    navigator.go({ view: 'disasters', type: ['fire'], era: 'wareki', theme: 'dark', pref: '06' });
    expect(navigator.viewHref('growth')).toBe('?view=growth&pref=06&era=wareki&theme=dark');
    expect(navigator.viewHref('map')).toBe('?pref=06&era=wareki&theme=dark');
  });

  it('of this page is followed without loading it again', () => {
    expect(navigator.follow('?view=growth')).toBe(true);
    expect(atlas.url.view).toBe('growth');
    expect(location.search).toBe('?view=growth');
    expect(steps()).toBe(1);
    expect(navigator.follow('?')).toBe(true);
    expect(atlas.url.view).toBe('map');
    expect(location.search).toBe('');
  });

  it('to where the reader is already is no step', () => {
    navigator.follow('?view=growth');
    navigator.follow('?view=growth');
    expect(steps()).toBe(1);
  });

  it.each([
    'https://example.org/?view=growth',
    '/data/agreements.csv',
    '//example.org/',
    'mailto:a@example.org',
  ])('to %s is left to the browser', (href) => {
    expect(navigator.follow(href)).toBe(false);
    expect(location.search).toBe('');
    expect(steps()).toBe(0);
  });
});
