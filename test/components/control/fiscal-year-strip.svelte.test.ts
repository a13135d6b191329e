import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import FiscalYearStrip from '../../../src/components/control/FiscalYearStrip.svelte';
import { fiscalYearRange } from '../../../src/domain/fiscal-year.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';

let wantsStillness = false;
let wishes = new Set<() => void>();
/** The reader changes the setting of the system while the page is open. */
const wish = (stillness: boolean) => {
  wantsStillness = stillness;
  for (const tell of wishes) tell();
  flushSync();
};

beforeEach(() => {
  wantsStillness = false;
  wishes = new Set();
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return wantsStillness;
    },
    addEventListener: (_: string, tell: () => void) => wishes.add(tell),
    removeEventListener: (_: string, tell: () => void) => wishes.delete(tell),
  }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(chosen: number, available: Iterable<number>) {
  const asked: [number, string][] = [];
  const shown = show(FiscalYearStrip, {
    fiscalYears: fiscalYearRange(2010, 2025),
    chosen,
    available: new Set(available),
    // As the view does it: what is asked for becomes what is chosen.
    onchoose: (fiscalYear: number, by: 'drag' | 'play') => {
      asked.push([fiscalYear, by]);
      shown.update({ chosen: fiscalYear });
    },
  });
  return { ...shown, asked, slider: shown.target.querySelector<HTMLInputElement>('input[type=range]')! };
}

const PLAY = '年度を順に再生する';
const PAUSE = '再生を止める';
const playFor = (seconds: number) => {
  vi.advanceTimersByTime(seconds * 1000);
  flushSync();
};

describe('the years of the strip', () => {
  it('stand all there, from FY2010 to the last, with the era where it begins', () => {
    const { target } = open(2025, fiscalYearRange(2015, 2025));
    const ticks = [...target.querySelectorAll('ol li')];
    expect(ticks.map((tick) => wordsOf(tick.querySelector('.secondary')))).toEqual(
      fiscalYearRange(2010, 2025).map(String),
    );
    const names = ticks.map((tick) => wordsOf(tick.querySelector('.primary')));
    expect(names[0]).toBe('平成22');
    expect(names[1]).toBe('23');
    expect(names[9]).toBe('令和元');
    expect(names[10]).toBe('2');
    // The chosen one says its era, so that its label can be read alone.
    expect(names[15]).toBe('令和7');
  });

  it('are full where there is a value and hollow elsewhere, joined only where both ends have one', () => {
    const { target } = open(2015, [2012, 2015, 2016, 2018]);
    const years = (kind: string) =>
      [...target.querySelectorAll(`ol li.${kind}`)].map((tick) => wordsOf(tick.querySelector('.secondary')));
    expect(years('known')).toEqual(['2012', '2015', '2016', '2018']);
    expect(years('unknown')).toHaveLength(12);
    expect(years('joins')).toEqual(['2015']);
    expect(years('now')).toEqual(['2015']);
  });
});

describe('the slider', () => {
  it('runs over all fiscal years and says the chosen one in words', () => {
    const { slider, update } = open(2015, [2015]);
    expect([slider.min, slider.max, slider.step, slider.value]).toEqual(['2010', '2025', '1', '2015']);
    expect(slider.getAttribute('aria-valuetext')).toBe('平成27年度（2015年度）、数値あり');
    update({ chosen: 2019 });
    expect(slider.value).toBe('2019');
    expect(slider.getAttribute('aria-valuetext')).toBe('令和元年度（2019年度）、数値なし');
  });

  it('hands over a year as part of a drag, also one without a value', () => {
    const { slider, asked } = open(2015, [2015]);
    for (const year of ['2016', '2017']) {
      slider.value = year;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(asked).toEqual([
      [2016, 'drag'],
      [2017, 'drag'],
    ]);
  });
});

describe('playing', () => {
  it('never begins by itself, nor by a choice of year or of another measure', () => {
    const { update, slider, asked } = open(2018, [2016, 2018, 2021]);
    playFor(10);
    update({ chosen: 2016, available: new Set([2015, 2016, 2017]) });
    playFor(10);
    slider.value = '2017';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    playFor(10);
    expect(asked).toEqual([[2017, 'drag']]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on by one year with a value every two seconds, and begins anew after the last', () => {
    const { target, asked } = open(2018, [2016, 2018, 2021]);
    press(buttonNamed(target, PLAY));
    expect(asked).toEqual([]);
    playFor(2);
    playFor(2);
    playFor(2);
    expect(asked).toEqual([
      [2021, 'play'],
      [2016, 'play'],
      [2018, 'play'],
    ]);
  });

  it('stops when it is told to', () => {
    const { target, asked } = open(2018, [2016, 2018, 2021]);
    press(buttonNamed(target, PLAY));
    playFor(2);
    press(buttonNamed(target, PAUSE));
    playFor(10);
    expect(asked).toHaveLength(1);
    expect(buttonNamed(target, PLAY)).toBeDefined();
  });

  it('stops at the touch of the slider', () => {
    const { target, slider, asked } = open(2018, [2016, 2018, 2021]);
    press(buttonNamed(target, PLAY));
    slider.value = '2012';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    playFor(10);
    expect(asked).toEqual([[2012, 'drag']]);
  });

  it('cannot begin with a single year, and the reason stands beside the button', () => {
    const { target, asked } = open(2015, [2015]);
    const button = buttonNamed(target, PLAY);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.disabled).toBe(false);
    const reason = document.getElementById(button.getAttribute('aria-describedby')!);
    expect(wordsOf(reason)).toBe('数値があるのは平成27年度だけ');
    press(button);
    playFor(10);
    expect(asked).toEqual([]);
  });

  it('says that there is nothing to play where no year has a value', () => {
    expect(wordsOf(open(2015, []).target.querySelector('.reason'))).toBe('数値のある年度がない');
  });

  it('ends when a measure is chosen that has one year only', () => {
    const { target, update, asked } = open(2018, [2016, 2018]);
    press(buttonNamed(target, PLAY));
    update({ available: new Set([2015]) });
    playFor(10);
    expect(asked).toEqual([]);
    expect(buttonNamed(target, PLAY).getAttribute('aria-disabled')).toBe('true');
  });

  it('leaves no clock running when the strip is gone', () => {
    const { target } = open(2018, [2016, 2018]);
    press(buttonNamed(target, PLAY));
    expect(vi.getTimerCount()).toBe(1);
    press(buttonNamed(target, PAUSE));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives way to buttons for the year before and after where stillness is wished for', () => {
    wantsStillness = true;
    const { target, asked } = open(2018, [2016, 2018, 2021]);
    press(buttonNamed(target, '次の年度'));
    press(buttonNamed(target, '次の年度'));
    press(buttonNamed(target, '前の年度'));
    expect(asked.map(([fiscalYear]) => fiscalYear)).toEqual([2021, 2016, 2021]);
    playFor(10);
    expect(asked).toHaveLength(3);
  });

  it('ends where stillness is wished for on the way, and does not begin anew when that wish is gone', () => {
    const { target, asked } = open(2018, [2016, 2018, 2021]);
    press(buttonNamed(target, PLAY));
    playFor(2);
    wish(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(buttonNamed(target, '次の年度')).toBeDefined();
    playFor(10);
    wish(false);
    expect(buttonNamed(target, PLAY)).toBeDefined();
    playFor(10);
    expect(asked).toEqual([[2021, 'play']]);
  });
});
