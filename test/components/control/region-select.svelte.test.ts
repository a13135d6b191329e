import { expect, it } from 'vitest';
import RegionSelect from '../../../src/components/control/RegionSelect.svelte';
import { show } from '../../fixtures/shown.svelte.ts';

function open() {
  const asked: string[] = [];
  const { target } = show(RegionSelect, { ongo: (to: string) => asked.push(to) });
  const select = target.querySelector('select')!;
  const choose = (value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { asked, select, choose };
}

it('offers the nine regions, the two insets and the whole country, each once', () => {
  const values = [...open().select.options].map(({ value }) => value);
  expect(values).toHaveLength(1 + 9 + 2 + 1);
  expect(new Set(values).size).toBe(values.length);
});

it('goes where it is told, stays there for the next arrow key, and forgets when it is left', () => {
  const { asked, select, choose } = open();
  const [, first, second] = [...select.options].map(({ value }) => value);
  choose(first!);
  expect(select.value).toBe(first);
  choose(second!);
  expect(asked).toEqual([first, second]);
  select.dispatchEvent(new FocusEvent('blur'));
  expect(select.value).toBe('');
  choose('');
  expect(asked).toEqual([first, second]);
});
