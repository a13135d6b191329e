import { describe, expect, it } from 'vitest';
import { romanLines } from '../../src/figure/roman-lines.ts';
import { textWidth } from '../../src/figure/text-width.ts';
import { fitWords } from '../../src/figure/tiles.ts';
import { nationalFacts } from '../fixtures/published-facts.ts';

describe('a name in Roman letters', () => {
  it.each([
    ['Yamagata', 34, ['Yama', 'gata']],
    ['Hokkaido', 40, ['Hok', 'kaido']],
    ['Gunma', 24, ['Gun', 'ma']],
    ['Shimane', 34, ['Shi', 'mane']],
    ['Yusuhara-cho', 60, ['Yusuha', 'ra-cho']],
    ['Nara', 60, ['Nara']],
  ])('breaks between its syllables: %s in %i px', (name, width, lines) => {
    expect(romanLines(name, width, 12)).toEqual(lines);
  });

  it('has no line where a syllable is too wide for one', () => {
    expect(romanLines('Gunma', 12, 12)).toEqual([]);
  });

  it('stands with its number on a tile of a desk, whichever prefecture it is, and no letter of it is lost', () => {
    for (const { nameEn } of nationalFacts.prefectures) {
      const { name, number } = fitWords({ name: nameEn, number: '88' }, 40);
      expect(name.lines.map(({ text }) => text).join(''), nameEn).toBe(nameEn);
      expect(number, nameEn).toBeDefined();
      for (const { text, squeezed } of name.lines)
        expect(squeezed ?? textWidth(text, name.fontSize), nameEn).toBeLessThanOrEqual(38);
    }
  });

  it('stands on the tiles of a phone, without its number', () => {
    for (const { nameEn } of nationalFacts.prefectures) {
      const { name } = fitWords({ name: nameEn, number: '88' }, 28);
      expect(name.lines.map(({ text }) => text).join(''), nameEn).toBe(nameEn);
    }
  });
});
