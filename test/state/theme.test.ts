import { afterEach, describe, expect, it, vi } from 'vitest';
import { rememberedTheme, rememberTheme } from '../../src/state/theme.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the brightness chosen on this device', () => {
  it('is that of the system until one is chosen', () => {
    expect(rememberedTheme()).toBe('system');
  });

  it.each(['light', 'dark'] as const)('is kept: %s', (theme) => {
    rememberTheme(theme);
    expect(rememberedTheme()).toBe(theme);
  });

  it('leaves nothing behind when it is that of the system again', () => {
    rememberTheme('dark');
    rememberTheme('system');
    expect(localStorage).toHaveLength(0);
    expect(rememberedTheme()).toBe('system');
  });

  it('is that of the system where something else is stored', () => {
    localStorage.setItem('theme', 'purple');
    expect(rememberedTheme()).toBe('system');
  });

  it('is that of the system where storage is forbidden, and choosing throws nothing', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(forbidden);
    expect(rememberedTheme()).toBe('system');
    expect(() => rememberTheme('dark')).not.toThrow();
    expect(() => rememberTheme('system')).not.toThrow();
  });
});
