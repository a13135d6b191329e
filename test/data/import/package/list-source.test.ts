import { describe, expect, it } from 'vitest';
import {
  proposedSource,
  proposeSource,
  sourceFaults,
  tidySource,
} from '../../../../src/data/import/package/list-source.ts';
import type { SkippedRow } from '../../../../src/domain/list-import.ts';
import { importPackage } from '../../../../src/i18n/messages/ja/import-package.ts';
import { readingOf } from '../../../fixtures/import/list-reading.ts';
import { municipalFacts, nationalFacts } from '../../../fixtures/published-facts.ts';

const FILE = { name: '一覧.xlsx', size: 12_345, sha256: '' };
const WORDS = { ...importPackage.source, note: importPackage.log.file };
const { sources } = nationalFacts;
const titles = (...texts: string[]): SkippedRow[] =>
  texts.map((text, at) => ({ sheet: '', row: at + 1, reason: 'title', isInTable: false, text: [text] }));
const propose = (asOf: string, skipped: SkippedRow[] = [], known = sources) =>
  proposeSource(
    asOf,
    FILE,
    readingOf([['北海道', '旭川市']], { skipped }),
    municipalFacts.exchangePartners,
    known,
    WORDS,
  );

describe('the source of a list', () => {
  it('is taken from the title rows where they say it', () => {
    const { blank, found, ofDay } = propose(
      '2026-08-01',
      titles(
        '特別区連携市町村等一覧（令和８年８月１日現在）',
        '特別区長会事務局　令和８年９月15日 公表',
        '問合せ：企画課',
      ),
    );
    expect(found).toEqual(['title', 'publisher', 'publishedOn']);
    expect(blank).toMatchObject({
      id: 'list-2026-08-01',
      title: '特別区連携市町村等一覧（令和８年８月１日現在）',
      publisher: '特別区長会事務局',
      publishedOn: '2026-09-15',
      location: '取り込んだファイル「一覧.xlsx」',
      basis: 'document',
    });
    expect(ofDay).toBe('');
  });

  it('claims no day of publication that nobody has said', () => {
    const { blank, found } = propose('2026-08-01', titles('2026.8.1 現在'));
    expect([blank.publishedOn, found]).toEqual(['', []]);
    expect(sourceFaults(blank)).toEqual({});
  });

  it('is that of the published list of the same day, and a new one never takes an id that is there', () => {
    const ofDay = propose('2015-08-01');
    expect(proposedSource(ofDay).id).toBe('S003');
    const known = [...sources, { ...proposedSource(ofDay), id: 'list-2026-08-01' }];
    expect(propose('2026-08-01', [], known).blank.id).toBe('list-2026-08-01-2');
  });

  it('is told field by field what is wrong with it', () => {
    const { blank } = propose('2026-08-01');
    const said = { title: ' ', publishedOn: '9月15日', location: 'https://a b' };
    expect(sourceFaults(tidySource({ ...blank, ...said }))).toEqual({
      title: 'missing',
      publishedOn: 'date',
      location: 'address',
    });
    expect(sourceFaults({ ...blank, publisher: '特別区長会\n事務局' })).toEqual({ publisher: 'lines' });
    const tidied = tidySource({ ...blank, title: ' 一覧 ', publishedOn: '令和8年9月', publisher: '' });
    expect(tidied).toMatchObject({ title: '一覧', publishedOn: '2026-09', publisher: '' });
    expect(sourceFaults(tidied)).toEqual({});
  });
});
