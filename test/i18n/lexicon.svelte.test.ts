import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/i18n/lexicon.svelte.ts';

describe('the words in use', () => {
  it('write years as 和暦 with 西暦 beside it until another style is chosen', () => {
    const lexicon = new Lexicon();
    expect(lexicon.fiscalYear(2019)).toBe('令和元年度（2019年度）');
    expect(lexicon.isoDate('2015-08-01')).toBe('平成27年8月1日（2015年）');
    lexicon.era = 'seireki';
    expect(lexicon.fiscalYear(2019)).toBe('2019年度');
    expect(lexicon.date({ precision: 'month', from: '2018-07', to: '' })).toBe('2018年7月');
    expect(lexicon.fiscalYearLabel(2019)).toEqual({ primary: '2019年度', secondary: '' });
    lexicon.era = 'wareki';
    expect(lexicon.fiscalYear(2019)).toBe('令和元年度');
    expect(lexicon.fiscalYearTick(2019)).toEqual({ primary: '令和元', secondary: '' });
  });

  it('redraw what was written with them', () => {
    const lexicon = new Lexicon();
    const cleanUp = $effect.root(() => {
      const written = $derived(lexicon.fiscalYear(2023));
      expect(written).toBe('令和5年度（2023年度）');
      lexicon.era = 'seireki';
      expect(written).toBe('2023年度');
    });
    cleanUp();
  });
});
