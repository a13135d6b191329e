import { expect, it } from 'vitest';
import MeasureSwitch from '../../../src/components/control/MeasureSwitch.svelte';
import { nationalFacts } from '../../fixtures/published-facts.ts';
import { show, wordsOf } from '../../fixtures/shown.svelte.ts';

function open(chosen: string) {
  const asked: string[] = [];
  const shown = show(MeasureSwitch, {
    measures: nationalFacts.measures,
    chosen,
    onchoose: (id: string) => asked.push(id),
  });
  const radios = [...shown.target.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return { ...shown, asked, radios, select: shown.target.querySelector('select')! };
}

it('every measure of the table can be chosen, in its order, by radio and by list', () => {
  const { target, radios, select } = open('known');
  const ids = nationalFacts.measures.map(({ id }) => id);
  expect(radios.map(({ value }) => value)).toEqual(ids);
  expect([...select.options].map(({ value }) => value)).toEqual(ids);
  expect([...target.querySelectorAll('fieldset label')].map(wordsOf)).toEqual([
    '連携が確認できる市町村',
    '交流市町村数（平成27年度）',
    '広域連携協定',
    'カバー率',
    '復興支援金',
  ]);
  expect(target.querySelector('fieldset legend')?.textContent).not.toBe('');
});

it('the chosen one is marked, also after another is chosen elsewhere', () => {
  const { radios, select, update } = open('exchange');
  const checked = () => radios.filter((radio) => radio.checked).map(({ value }) => value);
  expect(checked()).toEqual(['exchange']);
  expect(select.value).toBe('exchange');
  update({ chosen: 'support' });
  expect(checked()).toEqual(['support']);
  expect(select.value).toBe('support');
});

it('a choice is handed over by its id', () => {
  const { radios, select, asked } = open('known');
  radios[2]!.click();
  select.value = 'coverage';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(asked).toEqual(['agreement', 'coverage']);
});
