import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../src/domain/site-address.ts';

describe('readSiteAddress', () => {
  it.each([
    ['https://renkei.example.jp', 'https://renkei.example.jp/'],
    [' https://renkei.example.jp/map ', 'https://renkei.example.jp/map/'],
    ['https://renkei.example.jp/map/index.html?view=growth#top', 'https://renkei.example.jp/map/'],
    ['http://renkei.example.jp:8080/', 'http://renkei.example.jp:8080/'],
  ])('takes %s as %s', (text, valid) => {
    expect(readSiteAddress(text)).toEqual({ valid });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['renkei.example.jp', 'format'],
    ['file:///C:/map/index.html', 'format'],
    ['javascript:alert(1)', 'format'],
    ['https://', 'format'],
    ['https://me:secret@renkei.example.jp/', 'credentials'],
    ['http://localhost:4173/', 'local'],
    ['http://127.0.0.1/', 'local'],
    ['http://0x7f.1/', 'local'],
    ['http://[::1]/', 'local'],
    ['http://kiosk.local/', 'local'],
    ['http://kiosk/', 'local'],
  ])('says of 「%s」: %s', (text, invalid) => {
    expect(readSiteAddress(text)).toEqual({ invalid });
  });
});
