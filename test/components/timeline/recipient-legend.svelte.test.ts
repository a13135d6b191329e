import { expect, it } from 'vitest';
import type { Component, ComponentProps } from 'svelte';
import RecipientLegend from '../../../src/components/timeline/RecipientLegend.svelte';
import type { Classing } from '../../../src/domain/classing.ts';
import { useLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { disasters } from '../../../src/i18n/messages/ja/disasters.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { show, wordsOf } from '../../fixtures/shown.svelte.ts';

type Props = ComponentProps<typeof RecipientLegend>;

const WithWords: Component<Props> = (internals, props) => {
  useLexicon().open({ disasters });
  return RecipientLegend(internals, props);
};
const classing = (thresholds: number[], extent: [number, number]): Classing => ({
  method: 'rounded',
  thresholds,
  steps: thresholds.concat(0).map((_, index) => index),
  extent,
  hasNone: false,
});
const legend = (props: Props) =>
  [...show(WithWords, { ...props }, publishedAtlas()).target.querySelectorAll('li')].map(wordsOf);

it('names only the years that the map shows, class by class', () => {
  const shown = legend({
    classing: classing([2016, 2022, 2024], [2010, 2025]),
    values: [2020, 2022, 2023, 2023],
    tone: 'latest',
    hasOthers: false,
    hasChosen: false,
  });
  expect(shown).toEqual(['令和2年度', '令和4〜5年度', '記載なし']);
});

it('names only the numbers of disasters that the map shows', () => {
  const props = { classing: classing([2, 3, 4], [1, 6]), tone: 'times' as const, hasOthers: true };
  expect(legend({ ...props, values: [1, 3], hasChosen: true })).toEqual([
    '1件',
    '3件',
    'ほかの支援の記載あり',
    '記載なし',
    '選択中',
  ]);
  expect(legend({ ...props, values: [6], hasChosen: false })[0]).toBe('4件以上');
});
