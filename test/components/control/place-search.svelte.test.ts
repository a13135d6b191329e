import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PlaceSearch from '../../../src/components/control/PlaceSearch.svelte';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { publishedText } from '../../fixtures/published-facts.ts';
import { show, wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

// jsdom lays nothing out.
Element.prototype.scrollIntoView ??= () => undefined;
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const words = ja.search;

/** The field on a page, with a text typed into it and its results drawn. */
async function typed(text: string) {
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  const shown = show(PlaceSearch, {});
  const input = shown.target.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await waitFor(() => {
    flushSync();
    expect(shown.target.querySelector('.found, .none')).not.toBeNull();
  });
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    input.dispatchEvent(event);
    flushSync();
    return event;
  };
  return { ...shown, input, press, rows: () => [...shown.target.querySelectorAll('[role=option]')] };
}

describe('the search field', () => {
  it('is a combobox that says nothing of a list before there is one', () => {
    const { target } = show(PlaceSearch, {});
    const input = target.querySelector('[role=combobox]')!;
    expect(input.getAttribute('aria-label')).toBe(words.label);
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.hasAttribute('aria-controls')).toBe(false);
  });

  it('points at the list and at its active row', async () => {
    const { input, press, rows } = await typed('池田町');
    const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    expect(input.getAttribute('aria-activedescendant')).toBe(rows()[0]!.id);
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
      'false',
    ]);
  });

  it('has prefecture, name, reading and marks in every row', async () => {
    const { rows } = await typed('みさと');
    expect(rows().slice(0, 4).map(wordsOf)).toEqual([
      `宮城県 美里町 みさとまち ${words.exchange}`,
      `秋田県 美郷町 みさとちょう ${words.exchange}`,
      `埼玉県 三郷市 みさとし ${words.exchange}`,
      `埼玉県 美里町 みさとまち ${words.agreement}`,
    ]);
  });

  it('shows the former name by which a place was found', async () => {
    const { rows } = await typed('篠山');
    expect(rows().map(wordsOf)).toEqual([
      `兵庫県 丹波篠山市 ${words.former('篠山市')} たんばささやまし ${words.exchange}`,
    ]);
  });

  it.each([
    ['池田町', `${words.count('4')} ${words.foundBy.name.start('池田町')}`],
    ['いけだちょう', `${words.count('4')} ${words.foundBy.reading.start('いけだちょう')}`],
    ['那珂川町', `${words.count('2')} ${words.foundTogether('那珂川町')}`],
    ['01642', `${words.count('1')} ${words.foundTogether('01642')}`],
    ['釧路', `${words.count('2')} ${words.foundBy.name.start('釧路')}`],
    ['xyz', words.none('xyz')],
  ])('says of 「%s」 how many there are and how they were found', async (text, expected) => {
    const { target } = await typed(text);
    expect(wordsOf(target.querySelector('.drop'))).toContain(expected);
  });

  it.each([
    ['横浜市港北区', words.foundInAddress('横浜市港北区')],
    ['特別区', words.foundWards],
    ['ヶ', words.oneLetter('ヶ')],
  ])('says of 「%s」 what stands there in its place', async (text, expected) => {
    const { target } = await typed(text);
    expect(wordsOf(target.querySelector('.drop'))).toContain(expected);
  });

  it('says what was found when typing rests, by a status that stood there before', async () => {
    const { target } = await typed('池田町');
    const said = target.querySelector('[role=status]')!;
    const expected = words.said(words.count('4'), words.foundBy.name.start('池田町'));
    await waitFor(() => expect(said.textContent).toBe(expected));
    expect(said).toBe(target.querySelector('[role=status]'));
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    flushSync();
    expect(said.textContent).toBe('');
    expect(said.isConnected).toBe(true);
  });

  it('opens the place of the row that is pressed, and keeps the focus while it is pressed', async () => {
    const { rows, atlas, input } = await typed('池田町');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    rows()[2]!.querySelector('.name')!.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    rows()[2]!.querySelector<HTMLElement>('.name')!.click();
    flushSync();
    expect(atlas.selected).toBe('20481');
    expect(input.value).toBe('');
    expect(rows()).toHaveLength(0);
  });

  it('closes when something else is pressed, and keeps what was typed', async () => {
    const { rows, input } = await typed('池田町');
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    flushSync();
    expect(rows()).toHaveLength(0);
    expect(input.value).toBe('池田町');
  });
});
