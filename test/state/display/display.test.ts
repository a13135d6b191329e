import { afterEach, describe, expect, it, vi } from 'vitest';
import { DISPLAY_DEFAULTS } from '../../../src/state/display/display-settings.ts';
import { Display, shownSettings } from '../../../src/state/display/display.svelte.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('how a reader wants the site shown', () => {
  it('is known again on the same device', () => {
    new Display().choose({ contrast: 'high', text: '200' });
    expect(new Display().settings).toEqual({ ...DISPLAY_DEFAULTS, contrast: 'high', text: '200' });
  });

  it('leaves nothing behind when it is set back', () => {
    const display = new Display();
    display.choose({ theme: 'dark', motion: 'reduce' });
    display.reset();
    expect(display.settings).toEqual(DISPLAY_DEFAULTS);
    expect(localStorage).toHaveLength(0);
  });

  it('holds as long as the page where storage is forbidden', () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('denied', 'SecurityError');
      });
    const display = new Display();
    expect(display.settings).toEqual(DISPLAY_DEFAULTS);
    display.choose({ theme: 'dark' });
    expect(display.settings.theme).toBe('dark');
    display.reset();
    expect(display.settings.theme).toBe('system');
  });

  it('gives way to a link, for what the link says', () => {
    const own = { ...DISPLAY_DEFAULTS, theme: 'dark', contrast: 'normal', text: '150' } as const;
    expect(shownSettings(own, 'system')).toEqual(own);
    expect(shownSettings(own, 'light')).toEqual({ ...own, theme: 'light' });
    expect(shownSettings(own, 'contrast')).toEqual({ ...own, contrast: 'high' });
  });
});
