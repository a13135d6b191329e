import { beforeEach, describe, expect, it, vi } from 'vitest';
import ShareButton from '../../../src/components/control/ShareButton.svelte';
import { buttonNamed, press, show, wordsOf } from '../../fixtures/shown.svelte.ts';
import { drawnModules } from '../../fixtures/drawn-qr.ts';
import { readQr } from '../../fixtures/qr-reader.ts';
import { waitFor } from '../../fixtures/wait-for.ts';
import { previewAtlas } from '../../fixtures/import/preview-atlas.svelte.ts';

const LINK = 'https://renkei.example.jp/?pref=10&muni=10202';

beforeEach(() => {
  // The DOM of the tests knows the element, and nothing of being modal.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** Opens the dialog on a site whose present view has this address. */
async function open(link: string) {
  const shown = show(ShareButton, {});
  vi.spyOn(shown.navigator, 'linkToState').mockReturnValue(link);
  press(buttonNamed(shown.target, 'この画面を共有'));
  await waitFor(() => expect(shown.target.querySelector('.view, .missing')).not.toBeNull());
  return shown.target;
}

describe('the dialog that hands the view to others', () => {
  it('shows a code that reads as the address of the view, and the address in words', async () => {
    const target = await open(LINK);
    const svg = target.querySelector<SVGElement>('.code svg')!;
    expect(readQr(drawnModules(target.innerHTML))).toBe(LINK);
    expect(svg.getAttribute('aria-label')).toContain(LINK);
    expect(target.querySelector('input')?.value).toBe(LINK);
  });

  it('has the code large, with its address to be typed, and back', async () => {
    const target = await open(LINK);
    press(buttonNamed(target, 'QRコードを大きく表示'));
    expect(target.querySelector('.large')).not.toBeNull();
    expect(wordsOf(target.querySelector('.address'))).toBe(LINK);
    press(buttonNamed(target, '元の大きさに戻す'));
    expect(target.querySelector('.large')).toBeNull();
  });

  it('draws an address of 150 characters, and says of a longer one why there is no code', async () => {
    const longest = `${LINK}&q=`.padEnd(150, 'x');
    const drawn = await open(longest);
    expect(readQr(drawnModules(drawn.innerHTML))).toBe(longest);
    const refused = await open(`${longest}x`);
    expect(refused.querySelector('.code')).toBeNull();
    expect(wordsOf(refused.querySelector('.long'))).toContain('151文字');
    expect(refused.querySelector('input')?.value).toBe(`${longest}x`);
  });

  it('says what is missing where nobody else could open the address, and draws nothing', async () => {
    const target = await open('');
    expect(wordsOf(target.querySelector('.missing'))).toContain('SITE_URL');
    expect(target.querySelector('.code, input')).toBeNull();
  });

  it('hands the address to other applications where the browser can, and takes a change of mind', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new DOMException('', 'AbortError'))
      .mockRejectedValue(new Error());
    Object.defineProperty(navigator, 'share', { value: send, configurable: true });
    try {
      const target = await open(LINK);
      press(buttonNamed(target, 'ほかのアプリで送る'));
      await waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({ url: LINK })));
      expect(target.querySelector('[role=alert]')).toBeNull();
      press(buttonNamed(target, 'ほかのアプリで送る'));
      await waitFor(() => expect(wordsOf(target.querySelector('[role=alert]'))).toContain('コピー'));
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('closes', async () => {
    const target = await open(LINK);
    press(buttonNamed(target, '閉じる'));
    expect(target.querySelector('dialog')).toBeNull();
  });

  it('is not offered over a list that is not published', async () => {
    const atlas = await previewAtlas(['群馬県\t高崎市'], '2026-08-01');
    expect(show(ShareButton, {}, atlas).target.querySelector('button')).toBeNull();
  });
});
