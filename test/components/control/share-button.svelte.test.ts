import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ShareButton from '../../../src/components/control/ShareButton.svelte';
import { siteAddress } from '../../../src/state/share/site-address.svelte.ts';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';
import { drawnModules } from '../../fixtures/drawn-qr.ts';
import { readQr } from '../../fixtures/qr-reader.ts';
import { waitFor } from '../../fixtures/wait-for.ts';
import { previewAtlas } from '../../fixtures/import/preview-atlas.svelte.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';
import { publishedSnapshot } from '../../fixtures/published-facts.ts';

const SITE = 'https://renkei.example.jp/';
const LINK = `${SITE}?muni=10202`;

beforeEach(() => {
  // The DOM of the tests knows the element, and nothing of being modal.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  siteAddress.set(SITE);
});
afterEach(() => siteAddress.forget());

/** Opens the dialog on 高崎市, with a text in the search field where one is given. */
async function open(q = '') {
  const atlas = publishedAtlas();
  atlas.url = { ...atlas.url, pref: '10', muni: '10202', q };
  const { target } = show(ShareButton, {}, atlas);
  press(buttonNamed(target, 'この画面を共有'));
  await waitFor(() => expect(target.querySelector('.view')).not.toBeNull());
  return target;
}

const linkIn = (target: HTMLElement) =>
  target.querySelector<HTMLInputElement>('.view input[readonly]')?.value;

describe('the dialog that hands the view to others', () => {
  it('shows a code that reads as the address of the view, and the address in words', async () => {
    const target = await open();
    const svg = target.querySelector<SVGElement>('.code svg')!;
    expect(readQr(drawnModules(target.innerHTML))).toBe(LINK);
    expect(svg.getAttribute('aria-label')).toContain(LINK);
    expect(linkIn(target)).toBe(LINK);
  });

  it('fixes code and link to the present edition of the data when that is asked for', async () => {
    const target = await open();
    press(target.querySelector<HTMLInputElement>('input[type=checkbox]')!);
    const fixed = `${LINK}&v=${publishedSnapshot.edition}`;
    expect(linkIn(target)).toBe(fixed);
    expect(readQr(drawnModules(target.innerHTML))).toBe(fixed);
  });

  it('has the code on a sheet of its own, with its address to be typed, and back', async () => {
    const target = await open();
    const sheet = target.querySelector<HTMLDialogElement>('dialog dialog')!;
    press(buttonNamed(target, 'QRコードを大きく表示'));
    expect(sheet.open).toBe(true);
    expect(readQr(drawnModules(sheet.innerHTML))).toBe(LINK);
    expect(wordsOf(sheet.querySelector('p'))).toBe(LINK);
    press(buttonNamed(sheet, '元の大きさに戻す'));
    expect(sheet.open).toBe(false);
    expect(target.querySelector('dialog')?.open).toBe(true);
  });

  it('says what the code goes without where the address is too long for one, and copies all of it', async () => {
    const target = await open('高崎市の広域連携協定と支援');
    expect(readQr(drawnModules(target.innerHTML))).toBe(LINK);
    expect(wordsOf(target.querySelector('.told'))).toContain('検索の文字');
    expect(linkIn(target)).toContain('q=%E9%AB%98');
  });

  it('draws nothing without an address of the site, and takes one that is set there', async () => {
    siteAddress.forget();
    const target = await open();
    expect(wordsOf(target.querySelector('.missing'))).toContain('SITE_URL');
    expect(target.querySelector('.code')).toBeNull();
    // The tests stand at an address that nobody else could open: it is not even proposed.
    const field = target.querySelector('input')!;
    expect(field.value).toBe('');
    const set = (address: string) => {
      field.value = address;
      field.dispatchEvent(new Event('input'));
      press(buttonNamed(target, '設定する'));
    };
    set('http://localhost:4173/');
    expect(wordsOf(target.querySelector('[role=alert]'))).toContain('だれでも開けるアドレス');
    expect(target.querySelector('.code')).toBeNull();
    set('https://other.example.jp/map');
    expect(readQr(drawnModules(target.innerHTML))).toBe('https://other.example.jp/map/?muni=10202');
    press(buttonNamed(target, '公開先を変える'));
    expect(target.querySelector('input')?.value).toBe('https://other.example.jp/map/');
  });

  it('hands the address to other applications where the browser can, and takes a change of mind', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new DOMException('', 'AbortError'))
      .mockRejectedValue(new Error());
    Object.defineProperty(navigator, 'share', { value: send, configurable: true });
    try {
      const target = await open();
      press(buttonNamed(target, 'ほかのアプリで送る'));
      await waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({ url: LINK })));
      expect(target.querySelector('[role=alert]')).toBeNull();
      press(buttonNamed(target, 'ほかのアプリで送る'));
      await waitFor(() => expect(wordsOf(target.querySelector('[role=alert]'))).toContain('コピー'));
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('has, on a terminal of an exhibition, the code alone: nothing to set, to save or to copy', async () => {
    document.documentElement.setAttribute('data-kiosk', '');
    try {
      const target = await open();
      expect(readQr(drawnModules(target.innerHTML))).toBe(LINK);
      const names = [...target.querySelectorAll('dialog > * button')].map(wordsOf);
      expect(names).toEqual(['閉じる', 'QRコードを大きく表示', '元の大きさに戻す']);
      expect(target.querySelector('input')).toBeNull();
      siteAddress.forget();
      const without = await open();
      expect(without.querySelector('.missing')).not.toBeNull();
      expect(without.querySelector('input, .code')).toBeNull();
    } finally {
      document.documentElement.removeAttribute('data-kiosk');
    }
  });

  it('closes', async () => {
    const target = await open();
    press(buttonNamed(target, '閉じる'));
    expect(target.querySelector('dialog')).toBeNull();
  });

  it('is not offered over a list that is not published', async () => {
    const atlas = await previewAtlas(['群馬県\t高崎市'], '2026-08-01');
    expect(show(ShareButton, {}, atlas).target.querySelector('button')).toBeNull();
  });
});
