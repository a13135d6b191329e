import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lexicon, provideLexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { desk as words } from '../../../src/i18n/messages/ja/desk.ts';
import { imports } from '../../../src/i18n/messages/ja/import.ts';
import { provideAtlas, type Atlas } from '../../../src/state/atlas.svelte.ts';
import { Navigator, provideNavigator } from '../../../src/state/navigator.svelte.ts';
import { provideStage, Stage } from '../../../src/state/stage.svelte.ts';
import DeskView from '../../../src/views/desk/DeskView.svelte';
import { importThread } from '../../fixtures/import/import-thread.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { publishedText } from '../../fixtures/published-facts.ts';
import { buttonNamed, press, wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

const LIST = [
  '2026.8.1 現在',
  '都道府県名\t市町村名',
  '北海道\t旭川市',
  '青森県\t下北郡東通村',
  '千葉県\t稲毛市',
  '千葉県\t千葉市',
].join('\n');

let isWide: boolean;
let atlas: Atlas;
let close: () => Promise<void>;

/** Opens the view; a second time as somebody who comes back to it. */
function open(): HTMLElement {
  const target = document.body.appendChild(document.createElement('div'));
  const Root: Component = (internals, props) => {
    provideAtlas(atlas);
    const scene = { atlas, navigator: new Navigator(atlas), lexicon: new Lexicon() };
    provideNavigator(scene.navigator);
    provideLexicon(scene.lexicon);
    provideStage(new Stage(scene));
    return DeskView(internals, props);
  };
  const shown = mount(Root, { target });
  flushSync();
  close = async () => {
    await unmount(shown);
    target.remove();
  };
  return target;
}

/** Waits for an element. */
const there = <E extends HTMLElement>(target: HTMLElement, selector: string): Promise<E> =>
  waitFor(() => {
    flushSync();
    const found = target.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  });

/** Waits until something is so. */
const until = (isSo: () => boolean): Promise<void> =>
  waitFor(() => {
    flushSync();
    if (!isSo()) throw new Error(isSo.toString());
  });

const heading = (target: HTMLElement) => wordsOf(target.querySelector('h1'));

function paste(target: HTMLElement, text: string): void {
  const area = target.querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  press(buttonNamed(target, words.file.paste));
}

async function matched(): Promise<HTMLElement> {
  const target = open();
  paste(target, LIST);
  await there(target, '#opened-title');
  press(buttonNamed(target, words.file.next));
  press(buttonNamed(target, words.columns.next));
  await there(target, '.panel-title');
  return target;
}

beforeEach(() => {
  isWide = true;
  vi.stubGlobal('fetch', async (url: string) => new Response(publishedText(url.split('/').at(-1) ?? '')));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('Worker', function worker() {
    return importThread().thread;
  });
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement, answer = '') {
    this.returnValue = answer;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('scrollTo', () => undefined);
  atlas = publishedAtlas();
});

afterEach(async () => {
  await close();
  vi.unstubAllGlobals();
});

describe('the desk on the screen', () => {
  it('leads from pasted cells to rows to decide, with the focus on the heading of each step', async () => {
    const target = open();
    expect(heading(target)).toBe(words.title.file);
    paste(target, LIST);
    await there(target, '#opened-title');
    expect(wordsOf(target.querySelector('.desk [role=status]'))).toBe(words.said.read(4));
    press(buttonNamed(target, words.file.next));
    await until(() => document.activeElement === target.querySelector('h1'));
    expect(heading(target)).toBe(words.title.columns(4));
    expect(target.querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2026-08-01');
    press(buttonNamed(target, words.columns.next));
    await until(() => heading(target) === words.title.match(4, 2));
    const [first, second] = target.querySelectorAll('.work tbody tr');
    expect(wordsOf(first)).toContain('稲毛市');
    expect(wordsOf(second?.querySelector('u'))).toBe('下北郡');
    expect(wordsOf(target.querySelector('.panel-title'))).toBe('「稲毛市」');
  });

  it('takes none of several files that are dropped together, and says so', () => {
    const target = open();
    const files = ['a.tsv', 'b.tsv'].map((name) => new File([LIST], name));
    const event = new Event('drop', { bubbles: true, cancelable: true });
    target.querySelector('.drop')!.dispatchEvent(Object.assign(event, { dataTransfer: { files } }));
    flushSync();
    expect(wordsOf(target.querySelector('.drop [role=alert]'))).toBe(words.file.several('2'));
    expect(target.querySelector('#opened-title')).toBeNull();
    expect(wordsOf(target.querySelector('.desk [role=status]'))).toBe('');
  });

  it('takes a decision, says it, goes on, and takes it back', async () => {
    const target = await matched();
    press(buttonNamed(target, words.table.acceptOf('下北郡東通村')));
    await until(() => heading(target) === words.title.match(4, 1));
    press(buttonNamed(target, words.panel.decide));
    expect(wordsOf(target.querySelector('[role=alert]'))).toBe(words.panel.choose);
    press(target.querySelector<HTMLInputElement>('input[value=leave_out]')!);
    press(buttonNamed(target, words.panel.decide));
    await until(() => heading(target) === words.title.match(4, 0));
    expect(wordsOf(target.querySelector('.desk > [role=status]'))).toBe(words.said.decided('稲毛市', 0));
    press(buttonNamed(target, words.panel.reopen));
    await until(() => heading(target) === words.title.match(4, 1));
  });

  it('finds another municipality and says what choosing it would mean; Enter takes what is found and decides nothing', async () => {
    const target = await matched();
    const field = target.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = '千葉市';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await there(target, '.search li button');
    const enter = (of: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...of });
      field.dispatchEvent(event);
      // The browser would send the form of the row.
      expect(event.defaultPrevented).toBe(true);
    };
    enter({ isComposing: true });
    expect(field.value).toBe('千葉市');
    enter({});
    const option = await there<HTMLInputElement>(target, 'input[value="12100"]');
    expect(option.checked).toBe(true);
    expect(wordsOf(option.closest('label'))).toContain(words.panel.targetResult.listed('', 6));
    expect(heading(target)).toBe(words.title.match(4, 2));
  });

  it('opens the row of which something was found, with its reason on one line in the table', async () => {
    const target = await matched();
    Element.prototype.scrollIntoView = () => {};
    const row = [...target.querySelectorAll('.work tbody tr')].find((each) =>
      wordsOf(each).includes('東通村'),
    );
    expect(wordsOf(row!.querySelector('.why'))).toBe('郡名つき');
    const found = [...target.querySelectorAll('.finding')].find((each) => wordsOf(each).includes('東通村'));
    press(found!.querySelector<HTMLElement>('button')!);
    await until(() => document.activeElement === target.querySelector('.panel-title'));
    expect(wordsOf(document.activeElement)).toBe(words.panel.quoted('下北郡東通村'));
  });

  it('says before anything is matched that two columns were taken for each other', async () => {
    const target = open();
    paste(target, LIST);
    press(await there(target, '.buttons .button-main'));
    const [first, second] = target.querySelectorAll<HTMLSelectElement>('.sheets select');
    const choose = (field: HTMLSelectElement | undefined, role: string) => {
      field!.value = role;
      field!.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose(second, 'prefecture');
    await until(() => wordsOf(target).includes(words.columns.doubled('都道府県', ['A', 'B'])));
    choose(first, 'name');
    await until(() => wordsOf(target).includes(words.columns.unreadable.prefecture('0')));
    expect(heading(target)).toBe(words.title.noEntries);
    const from = target.querySelector<HTMLInputElement>('.sheets input[type=number]')!;
    const used = from.value;
    from.value = '0';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => wordsOf(target).includes(words.columns.rowsOnly(6)));
    expect(from.value).toBe(used);
  });

  it('waits with a package until every correction is accepted, and stays as it is while away', async () => {
    const target = await matched();
    const next = buttonNamed(target, words.foot.next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    press(buttonNamed(target, words.table.acceptAll(1, 0)));
    await until(() => next.getAttribute('aria-disabled') === null);
    await close();
    const again = open();
    expect(heading(again)).toBe(words.title.match(4, 1));
    press(buttonNamed(again, words.foot.next));
    expect(heading(again)).toBe(words.title.finish);
    expect(wordsOf(again)).toContain(words.finish.rest(1));
  });

  it('decides a row where it stands on a narrow screen, and keeps the focus in the row that was closed', async () => {
    isWide = false;
    const target = await matched();
    const [first, second] = target.querySelectorAll<HTMLElement>('.work li[data-entry]');
    expect(wordsOf(first?.querySelector('.panel-title'))).toBe('「稲毛市」');
    press(buttonNamed(second!, words.table.acceptOf('下北郡東通村')));
    await until(() => document.activeElement === second!.querySelector('.open'));
    press(buttonNamed(first!, words.panel.close));
    await until(() => document.activeElement === first!.querySelector('.open'));
    expect(target.querySelector('.panel-title')).toBeNull();
    press(document.activeElement as HTMLElement);
    await until(() => document.activeElement === first!.querySelector('.panel-title'));
  });

  it('keeps decisions while the day is put right, and asks before it lets go of what is in no file', async () => {
    const target = await matched();
    press(buttonNamed(target, words.table.acceptAll(1, 0)));
    await until(() => wordsOf(target).includes(words.decisions.unsaved(1)));
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    press(buttonNamed(target, words.back));
    const day = target.querySelector<HTMLInputElement>('input[type=date]')!;
    day.value = '2026-09-01';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    press(buttonNamed(target, words.columns.next));
    await until(() => wordsOf(target).includes(words.decisions.brought(1)));
    expect(heading(target)).toBe(words.title.match(4, 1));

    const stopped = vi.spyOn(globalThis, 'removeEventListener');
    press(buttonNamed(target, words.foot.next));
    press(buttonNamed(target, words.finish.again));
    expect(wordsOf(target.querySelector('dialog'))).toContain(words.leaving.text(1));
    press(buttonNamed(target, words.leaving.stay));
    expect(target.querySelector('dialog')).toBeNull();
    expect(heading(target)).toBe(words.title.finish);
    press(buttonNamed(target, words.finish.again));
    press(buttonNamed(target, words.leaving.leave));
    await until(() => heading(target) === words.title.file);
    await until(() => stopped.mock.calls.some(([what]) => what === 'beforeunload'));
  });

  it('names the source of the list before a package is made, with what is wrong beside its field', async () => {
    const target = await matched();
    press(buttonNamed(target, words.table.acceptAll(1, 0)));
    await until(() => heading(target) === words.title.match(4, 1));
    press(buttonNamed(target, words.foot.next));
    const [title, , day] = target.querySelectorAll<HTMLInputElement>('.source input[type=text]');
    const write = (field: HTMLInputElement, text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      flushSync();
    };
    write(title!, '');
    write(day!, '9月15日');
    press(buttonNamed(target, words.finish.make));
    await until(() => document.activeElement === title);
    expect(wordsOf(target.querySelector('[role=alert]'))).toBe(words.source.lacking(2));
    expect(wordsOf(day!.parentElement)).toContain(words.source.faults.date);
    write(title!, '特別区連携市町村等一覧');
    write(day!, '令和8年9月15日');
    const row = target.querySelector('section[aria-labelledby=source-row-title]');
    expect(wordsOf(row)).toContain('特別区連携市町村等一覧');
    expect(wordsOf(row)).toContain('2026-09-15');

    // Of the sources that are there none is taken before somebody has chosen it.
    const [asNew, asKnown] = target.querySelectorAll<HTMLInputElement>('.source input[type=radio]');
    press(asKnown!);
    press(buttonNamed(target, words.finish.make));
    const known = await there<HTMLSelectElement>(target, '.source select[aria-invalid]');
    await until(() => document.activeElement === known);
    expect(wordsOf(known.parentElement)).toContain(words.source.faults.unchosen);
    // A newsletter of 2023.
    known.value = 'S000';
    known.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => wordsOf(known.parentElement).includes(words.source.older));
    press(asNew!);

    // To put the day right and come back loses nothing of it.
    press(buttonNamed(target, words.source.changeDay));
    await until(() => document.activeElement === target.querySelector('input[type=date]'));
    press(buttonNamed(target, words.columns.next));
    await until(() => heading(target) === words.title.match(4, 1));
    press(buttonNamed(target, words.foot.next));
    expect(target.querySelector<HTMLInputElement>('.source input[type=text]')!.value).toBe(
      '特別区連携市町村等一覧',
    );
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    press(buttonNamed(target, words.finish.make));
    await until(() => saved.length > 0);
    expect(saved).toEqual(['取込_2026-08-01.zip']);
  });

  it('asks for the day of a list that does not name it, before anything is matched', async () => {
    const target = open();
    paste(target, '北海道\t旭川市');
    await there(target, '#opened-title');
    press(buttonNamed(target, words.file.next));
    press(buttonNamed(target, words.columns.next));
    expect(wordsOf(target.querySelector('[role=alert]'))).toBe(words.columns.asOfMissing);
    expect(document.activeElement).toBe(target.querySelector('input[type=date]'));
  });

  it('tells in plain words what a file is that is no list', async () => {
    const target = open();
    const input = target.querySelector<HTMLInputElement>('input[type=file]')!;
    const pdf = {
      name: '一覧.xlsx',
      size: 8,
      arrayBuffer: async () => new TextEncoder().encode('%PDF-1.7').buffer,
    };
    Object.defineProperty(input, 'files', { value: [pdf] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const alert = await there(target, '[role=alert]');
    const { what, action } = imports.problems['file.pdf']();
    expect(wordsOf(alert)).toBe(`${what} ${action}`);
    expect(heading(target)).toBe(words.title.file);
  });
});
