import { describe, expect, it } from 'vitest';
import { textLines, type SetCharacter } from '../../../../src/components/picture/plain/text-lines.ts';

/** Characters of ten pixels, from `left` on, on the line that begins at `top`. */
const set = (text: string, left: number, top: number): SetCharacter[] =>
  [...text].map((character, index) => ({
    text: character,
    left: left + index * 10,
    right: left + (index + 1) * 10,
    top,
    bottom: top + 16,
  }));
const lines = (...characters: SetCharacter[]) =>
  textLines(characters).map(({ text, left, right }) => ({ text, left, right }));

describe('textLines', () => {
  it('keeps a line in one piece, from its first character to its last', () => {
    expect(lines(...set('交流市町村', 5, 0))).toEqual([{ text: '交流市町村', left: 5, right: 55 }]);
  });

  it('begins a line where the browser has begun one', () => {
    expect(lines(...set('確かな値は', 0, 0), ...set('183。', 0, 20))).toEqual([
      { text: '確かな値は', left: 0, right: 50 },
      { text: '183。', left: 0, right: 50 - 10 },
    ]);
  });

  it('leaves the space at the ends of a line out, and keeps that between words', () => {
    expect(lines(...set('\n東京23区 全国連携NEWS \n', 0, 0))).toEqual([
      { text: '東京23区 全国連携NEWS', left: 10, right: 150 },
    ]);
  });

  it('keeps the full-width space, which is set', () => {
    expect(lines(...set('平成27年度　2015年', 0, 0))[0]?.text).toBe('平成27年度　2015年');
  });

  it('has no line for white space alone', () => {
    expect(lines(...set('\n  ', 0, 0))).toEqual([]);
    expect(lines()).toEqual([]);
  });
});
