import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteAddress } from '../../../src/state/share/site-address.svelte.ts';

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('SiteAddress', () => {
  it('is not known before somebody sets it, and never the address of the page', () => {
    expect(new SiteAddress('').current).toBe('');
  });

  it('is kept on the device until it is taken back', () => {
    expect(new SiteAddress('').set('https://renkei.example.jp/map')).toBeUndefined();
    const later = new SiteAddress('');
    expect(later.current).toBe('https://renkei.example.jp/map/');
    later.forget();
    expect([later.current, new SiteAddress('').current]).toEqual(['', '']);
  });

  it('stays as it is where the text is none', () => {
    const address = new SiteAddress('');
    address.set('https://renkei.example.jp/');
    expect(address.set('http://localhost:4173/')).toBe('local');
    expect([address.current, new SiteAddress('').current]).toEqual(
      Array(2).fill('https://renkei.example.jp/'),
    );
  });

  it('holds for the page where storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
    const address = new SiteAddress('');
    expect(address.set('https://renkei.example.jp/')).toBeUndefined();
    expect(address.current).toBe('https://renkei.example.jp/');
    address.forget();
    expect(address.current).toBe('');
  });

  it('takes nothing from the device that could not be set today', () => {
    localStorage.setItem('site-address', 'http://localhost:4173/');
    expect(new SiteAddress('').current).toBe('');
  });

  it('is the one of the build where that knows one, whatever is kept', () => {
    localStorage.setItem('site-address', 'https://other.example.jp/');
    const address = new SiteAddress('https://renkei.example.jp/map/');
    expect([address.current, address.isOfBuild]).toEqual(['https://renkei.example.jp/map/', true]);
    expect(new SiteAddress('http://localhost:4173/').current).toBe('https://other.example.jp/');
  });
});
