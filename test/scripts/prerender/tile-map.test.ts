import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import TileMap from '../../../src/components/map/TileMap.svelte';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';

// The build draws pages without a browser: this picture can be among them.
it('the tile map can be written into a page, without inline styles or handlers', () => {
  const Root: Component = (internals) => {
    provideLexicon(new Lexicon());
    return TileMap(internals, {
      level: 'prefecture',
      tiles: new Map([
        ['13', [1, 0]],
        ['14', [0, 0]],
      ]),
      wordsOf: (code: string) => ({ name: `県${code}`, number: '39' }),
      fills: new Map([
        ['13', { kind: 'class', index: 0 }],
        ['14', { kind: 'unknown' }],
      ]),
      steps: [4],
      emphasis: null,
      dots: new Set(),
      groups: [],
      marks: new Map(),
      selected: '13',
      hovered: null,
      coveredFrom: null,
      reserved: [],
      label: '都道府県のカラム地図',
      onhover: () => undefined,
      onselect: () => undefined,
      onwhole: () => undefined,
      onpainted: () => undefined,
    });
  };
  const { body } = render(Root);
  expect(body.match(/data-code="1[34]"/g)).toHaveLength(2);
  expect(body).toContain('ai-5');
  expect(body).toContain('県13');
  expect(body).toContain('is-selected');
  expect(body).not.toMatch(/\s(style|on[a-z]+)="/);
});
