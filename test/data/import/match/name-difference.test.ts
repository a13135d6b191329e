import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameDifference, type NameSpan } from '../../../../src/data/import/match/name-difference.ts';

/** What differs in brackets. */
const marked = (spans: readonly NameSpan[]): string =>
  spans.map(({ text, isSame }) => (isSame ? text : `[${text}]`)).join('');

describe('the difference of a printed and an official name', () => {
  it.each([
    ['珠州市', '珠洲市', '珠[州]市', '珠[洲]市'],
    ['仙北郡美郷町', '美郷町', '[仙北郡]美郷町', '美郷町'],
    ['邑智郡邑南町', '邑南町', '[邑智郡]邑南町', '邑南町'],
    ['県新宮市', '新宮市', '[県]新宮市', '新宮市'],
    ['高畠市', '高畠町', '高畠[市]', '高畠[町]'],
    ['篠山市', '丹波篠山市', '篠山市', '[丹波]篠山市'],
    ['𠮷野町', '吉野町', '[𠮷]野町', '[吉]野町'],
    ['旭川市', '旭川市', '旭川市', '旭川市'],
    ['', '旭川市', '', '[旭川市]'],
  ])('%s is not %s', (printed, official, left, right) => {
    const difference = nameDifference(printed, official);
    expect(marked(difference.printed)).toBe(left);
    expect(marked(difference.official)).toBe(right);
  });

  it('loses no character, and what is the same is the same on both sides', () => {
    const name = fc.string({ unit: fc.constantFrom('市', '町', '𠮷', '田', '川'), maxLength: 12 });
    const textOf = (spans: readonly NameSpan[]) => spans.map(({ text }) => text).join('');
    const same = (spans: readonly NameSpan[]) => textOf(spans.filter(({ isSame }) => isSame));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { printed, official } = nameDifference(a, b);
        expect([textOf(printed), textOf(official)]).toEqual([a, b]);
        expect(same(printed)).toBe(same(official));
      }),
    );
  });

  it('of a text that is no name at all is the whole of it', () => {
    const { printed } = nameDifference('あ'.repeat(30_000), '旭川市');
    expect(printed).toEqual([{ text: 'あ'.repeat(30_000), isSame: false }]);
  });
});
