import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import DownloadMenu from '../../../src/components/control/DownloadMenu.svelte';
import { parseCsv } from '../../../src/data/csv.ts';
import { exports } from '../../../src/i18n/messages/ja/exports.ts';
import { SAMPLE } from '../../data/export/sample.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

/** The DOM of the tests cannot scroll. */
const scrolled = vi.fn();
Element.prototype.scrollIntoView = scrolled;

/** Files that were handed to the browser: name and content. */
let saved: { name: string; blob: Blob }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.set('blob:1', blob);
        return 'blob:1';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function open(props: object = {}) {
  const scopes: string[] = [];
  const tableOf = (scope: 'shown' | 'all') => {
    scopes.push(scope);
    return { ...SAMPLE, rows: scope === 'all' ? SAMPLE.rows : SAMPLE.rows.slice(0, 1) };
  };
  const shown = show(DownloadMenu, { title: '市区町村の表', tableOf, ...props });
  press(buttonNamed(shown.target, '市区町村の表のダウンロード'));
  return { ...shown, scopes };
}

const format = (target: HTMLElement, name: string) =>
  [...target.querySelectorAll<HTMLElement>('.format')].find((button) => wordsOf(button).startsWith(name))!;
const told = (target: HTMLElement) => wordsOf(target.querySelector('[role=status]'));

describe('the download menu', () => {
  it('saves what is seen under a name that says what it is', async () => {
    const { target } = open({ counts: { shown: 1, all: 3 } });
    press(format(target, 'CSV（UTF-8）'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('全国連携マップ_市区町村の表_2026-03-12.csv');
    const { rows, about } = parseCsv(await readAsText(saved[0]!.blob), 'x.csv');
    expect(rows.map(({ cells }) => cells[0])).toEqual(['01100']);
    expect(about).toContainEqual(['利用の条件', SAMPLE.licence]);
    await waitFor(() =>
      expect(told(target)).toContain('1行を「全国連携マップ_市区町村の表_2026-03-12.csv」に'),
    );
  });

  it('saves everything where that is chosen', async () => {
    const { target, scopes } = open({ counts: { shown: 1, all: 3 } });
    expect(wordsOf(target.querySelector('fieldset'))).toContain('すべての行と列（3行）');
    press(target.querySelectorAll<HTMLElement>('input[type=radio]')[1]!);
    press(format(target, 'JSON'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(JSON.parse(await readAsText(saved[0]!.blob))).toMatchObject({ count: 3 });
    expect(scopes.at(-1)).toBe('all');
  });

  it('offers no choice where everything is seen, and a map only of places', () => {
    const { target } = open();
    expect(target.querySelector('fieldset')).toBeNull();
    expect(format(target, 'GeoJSON')).toBeDefined();
    const { placeColumn: _, ...table } = SAMPLE;
    const other = open({ tableOf: () => table });
    expect(format(other.target, 'GeoJSON')).toBeUndefined();
  });

  it('tells what Shift_JIS could not hold', async () => {
    const table = { ...SAMPLE, rows: [['01100', '𠮷野♡𠮷', 1, null]] };
    const { target } = open({ tableOf: () => table });
    press(format(target, 'CSV（Shift_JIS）'));
    await waitFor(() => expect(target.querySelector('.lost')).not.toBeNull());
    expect(saved[0]?.name).toMatch(/_shift_jis\.csv$/);
    expect(wordsOf(target.querySelector('.lost'))).toBe(
      'Shift_JISにない字が2つあり、〓に置きかえました。 𠮷（U+20BB7）：2行目「市区町村」♡（U+2661）：2行目「市区町村」',
    );
  });

  it('says so where the boundaries do not come, and can be pressed again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { target } = open();
    press(format(target, 'GeoJSON'));
    await waitFor(() => expect(wordsOf(target.querySelector('[role=alert]'))).toBe(exports.failedNetwork));
    expect(saved).toEqual([]);
    expect(format(target, 'GeoJSON').hasAttribute('aria-disabled')).toBe(false);
  });

  it('copies the table and the sentence', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { target } = open({ sentence: '858市町村。' });
    press(buttonNamed(target, '表をコピー'));
    await waitFor(() => expect(told(target)).toContain('1行をコピーしました'));
    expect(writeText).toHaveBeenLastCalledWith(expect.stringContaining('01100\t札幌市\t1203\t2016-08-01'));
    press(buttonNamed(target, '文をコピー'));
    await waitFor(() => expect(told(target)).toBe('文をコピーしました。'));
    expect(writeText).toHaveBeenLastCalledWith(
      [
        '858市町村。',
        `${SAMPLE.title}（${SAMPLE.asOf}）`,
        `出典：${SAMPLE.sources.join('、')}`,
        SAMPLE.link,
      ].join('\n'),
    );
  });

  it('comes into view when it is opened, but for the one over a map', () => {
    scrolled.mockClear();
    open({ towards: 'above' });
    expect(scrolled).not.toHaveBeenCalled();
    open();
    expect(scrolled).toHaveBeenCalled();
  });

  it('closes with Escape, which goes no further, and hands the focus back', () => {
    const { target } = open();
    const button = buttonNamed(target, '市区町村の表のダウンロード');
    const outside = vi.fn();
    window.addEventListener('keydown', outside, { once: true });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    format(target, 'JSON').focus();
    format(target, 'JSON').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(outside).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    press(button);
    press(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes when something outside is pressed', async () => {
    const { target } = open();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await waitFor(() =>
      expect(buttonNamed(target, '市区町村の表のダウンロード').getAttribute('aria-expanded')).toBe('false'),
    );
  });
});

/** jsdom's blobs cannot be asked for their text. */
function readAsText(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('no text'));
    reader.readAsText(blob);
  });
}
