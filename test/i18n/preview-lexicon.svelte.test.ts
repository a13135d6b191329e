import { expect, test } from 'vitest';
import { Lexicon } from '../../src/i18n/lexicon.svelte.ts';
import { exports } from '../../src/i18n/messages/ja/exports.ts';
import { place } from '../../src/i18n/messages/ja/place.ts';
import { preview } from '../../src/i18n/messages/ja/preview.ts';
import { pageTitle } from '../../src/i18n/page-title.ts';
import { PreviewLexicon } from '../../src/i18n/preview-lexicon.svelte.ts';

const SUBJECT = { view: 'growth', place: '', within: '', ward: '', measure: '' };

test('titles, files, pictures, copied tables and links of a list before it is published say so, and those of the published facts do not', () => {
  const published = new Lexicon();
  const shown = new PreviewLexicon();
  for (const lexicon of [published, shown]) lexicon.open({ exports, place });
  const leaving = ({ t }: Lexicon) => [
    pageTitle(t, SUBJECT),
    t.exports.marked('表'),
    t.exports.markedTable('表'),
    t.exports.licence('', ''),
    t.common.edition('2026-08-01'),
  ];
  for (const words of leaving(shown)) expect(words).toContain('公開前');
  for (const words of leaving(published)) expect(words).not.toContain('公開前');
  expect(shown.t.place.share.copied).toBe(preview.copiedLink);
  expect(published.t.place.share.copied).not.toBe(preview.copiedLink);
});

test('a file of a list before it is published names no edition that does not exist', () => {
  const shown = new PreviewLexicon('2026-03-12');
  shown.open({ exports });
  expect(shown.t.exports.file.editionName('2026-08-01')).toBe('公開前（2026-03-12版に一覧を入れたもの）');
  expect(exports.file.editionName('2026-08-01')).toBe('2026-08-01');
});

test('a room that is opened again changes no word', () => {
  const shown = new PreviewLexicon();
  shown.open({ exports });
  const before = shown.t;
  shown.open({ exports });
  expect(shown.t).toBe(before);
});
