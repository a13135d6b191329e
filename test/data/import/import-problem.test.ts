import { describe, expect, it } from 'vitest';
import type { ImportMessageTexts } from '../../../src/data/import/import-problem.ts';
import { TEXT_ENCODINGS } from '../../../src/data/import/file/text-encoding.ts';
import { imports } from '../../../src/i18n/messages/ja/import.ts';

const texts: ImportMessageTexts = imports.problems;

describe('the words of a problem with a brought-in file', () => {
  it('say what is wrong and what to do, in sentences, with numbers and cells as people write them', () => {
    for (const text of Object.values(texts)) {
      const words = text({
        size: 200 * 1024 * 1024,
        limit: 50 * 1024 * 1024,
        sheet: '一覧',
        rows: 300_000,
        cell: 'XFD900',
        count: 1234,
        row: 5678,
        column: 1,
        value: '繝九そ繧ｳ逕ｺ',
        likely: 'ニセコ町',
        encoding: 'shift_jis',
        associations: 13,
        sum: 1372,
        day: '2025-08-01',
        newest: 'R8',
        newestDay: '2026-08-01',
      });
      for (const sentence of Object.values(words)) expect(sentence).toMatch(/。$/);
      expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|\d{4}(?!Excel|年)/);
    }
    expect(texts['file.tooLarge']({ size: 209_715_200, limit: 52_428_800 }).what).toBe(
      'ファイルが200MBあり、上限の50MBを超えています。',
    );
  });

  it('name every encoding that can be chosen as offices know it', () => {
    const names = TEXT_ENCODINGS.map(imports.encodingName);
    expect(names).toContain('Shift_JIS（CP932）');
    expect(new Set(names).size).toBe(TEXT_ENCODINGS.length);
    expect(names.filter((name, index) => name === TEXT_ENCODINGS[index])).toEqual([]);
  });
});
