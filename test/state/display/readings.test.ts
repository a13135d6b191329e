import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { readings, wantsReadings } from '../../../src/state/display/readings.svelte.ts';
import { Atlas } from '../../../src/state/atlas.svelte.ts';
import { publishedSnapshot } from '../../fixtures/published-facts.ts';

describe('readings are shown', () => {
  it.each([
    ['ja', 'language', false],
    ['ja', 'on', true],
    ['ja', 'off', false],
    ['easy', 'language', true],
    ['easy', 'on', true],
    ['easy', 'off', false],
    ['en', 'language', false],
    ['en', 'on', false],
    ['en', 'off', false],
  ] as const)('in %s with the choice %s: %s', (language, choice, expected) => {
    expect(wantsReadings(language, choice)).toBe(expected);
  });

  it('as soon as their table is there, and no more when they were switched off on the way', async () => {
    const atlas = new Atlas(publishedSnapshot, '/');
    await readings.show(atlas, true);
    flushSync();
    expect(readings.book?.runsOf('青森県')).toEqual([{ base: '青森県', kana: 'あおもりけん' }]);
    await readings.show(atlas, false);
    expect(readings.book).toBeUndefined();
    const late = readings.show(atlas, true);
    await readings.show(atlas, false);
    await late;
    expect(readings.book).toBeUndefined();
  });
});
