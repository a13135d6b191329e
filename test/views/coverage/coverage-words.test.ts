import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { coverage } from '../../../src/i18n/messages/ja/coverage.ts';
import { sharesFinding } from '../../../src/views/coverage/coverage-words.ts';

const lexicon = new Lexicon();
lexicon.open({ coverage });

const found = (...years: [year: number, share: string, listDay: string][]) =>
  sharesFinding(
    lexicon,
    years.map(([year, share, listDay]) => ({ year, share, listDay })),
  ).replaceAll(/（\d+年度）/g, '');

describe('how the share of the country went', () => {
  it('is told from the first year to the last while one list speaks for all', () => {
    expect(found([2015, '32.9', '2015-08-01'], [2024, '49.9', '2015-08-01'])).toBe(
      '平成27年度末の32.9％から、令和6年度末は49.9％。',
    );
  });

  it('is not told across a new list without a word of it', () => {
    const old: [number, string, string][] = [
      [2015, '32.9', '2015-08-01'],
      [2025, '49.9', '2015-08-01'],
    ];
    expect(found(...old, [2026, '45.1', '2026-08-01'])).toBe(
      '平成27年度末の32.9％から、令和7年度末は49.9％。新しい一覧で数え直した令和8年度末は45.1％。',
    );
    expect(found(...old, [2026, '45.1', '2026-08-01'], [2027, '46.0', '2026-08-01'])).toBe(
      '平成27年度末の32.9％から、令和7年度末は49.9％。新しい一覧で数え直した令和8年度末は45.1％。令和9年度末は46.0％。',
    );
    expect(found([2025, '49.9', '2015-08-01'], [2026, '45.1', '2026-08-01'])).toBe(
      '令和7年度末は49.9％。新しい一覧で数え直した令和8年度末は45.1％。',
    );
  });
});
