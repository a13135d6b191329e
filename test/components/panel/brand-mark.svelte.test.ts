import { expect, it } from 'vitest';
import BrandMark from '../../../src/components/panel/BrandMark.svelte';
import { show } from '../../fixtures/shown.svelte.ts';

it('the mark has a dot of its own for each of the 23 wards', () => {
  const { target } = show(BrandMark, {});
  const dots = target
    .querySelector('.dot')
    ?.getAttribute('d')
    ?.match(/M[\d.]+ [\d.]+/g);
  expect(new Set(dots).size).toBe(23);
});
