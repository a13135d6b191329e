import { expect, test } from 'vitest';
import type { DataFinding } from '../../../src/data/quality/data-findings.ts';
import type { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { about as english } from '../../../src/i18n/messages/en/about.ts';
import { ENGLISH_MILESTONE_NOTES } from '../../../src/i18n/messages/en/data/milestone-notes.ts';
import { ENGLISH_NEWSLETTER_NOTES } from '../../../src/i18n/messages/en/data/newsletters.ts';
import { about as japanese } from '../../../src/i18n/messages/ja/about.ts';
import { whyWords } from '../../../src/views/about/quality-words.ts';

const titleOf = (id: string) => (id === 'S003' ? 'Work' : undefined);
const whyOf = (about: object, subject: DataFinding['subject'], why: string) =>
  whyWords({ t: { about } } as unknown as Lexicon, { kind: 'gap', subject, why }, titleOf).trim();

const TABLE = { is: 'unheld_table', table: '連携自治体数の推移', year: 2015 } as const;
const IN_ENGLISH = { ...TABLE, table: 'Growth in the number of linked local governments' };
const PUBLICATION = { is: 'unheld_publication', title: '' } as const;

test('a gap is told in Japanese and in English without what its sentence says already', () => {
  const [ofTable = '', inEnglish = ''] = Object.entries(ENGLISH_MILESTONE_NOTES).find(([note]) =>
    note.includes('平成27年度'),
  )!;
  expect(whyOf(japanese, TABLE, ofTable)).toBe(
    '各区の交流自治体は「Work」の564。ほかの区分は、まだ入っていない。',
  );
  expect(whyOf(english, IN_ENGLISH, inEnglish)).toBe(
    'Local governments with ties to single wards: the 564 of “Work”. The other categories are published, not held here.',
  );
});

test.each([
  ['内容は未収録', ''],
  ['公表あり・未収録（XLSX）。古い版もある', 'Published as XLSX. There are older editions too.'],
  ['公表あり・未収録（PDF）。発行日の記載なし', 'Published as PDF. Date of issue not stated.'],
])('of the note %s, English says “%s”', (note, said) => {
  expect(whyOf(english, PUBLICATION, ENGLISH_NEWSLETTER_NOTES[note]!)).toBe(said);
});
