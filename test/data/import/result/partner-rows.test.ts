import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeProblems } from '../../../../src/data/consistency/exchange-rules.ts';
import { parseCsv } from '../../../../src/data/csv.ts';
import { outcomesOf, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import { partnerRows } from '../../../../src/data/import/result/partner-rows.ts';
import { partnersCsv } from '../../../../src/data/import/result/partners-csv.ts';
import { isCounted } from '../../../../src/domain/place.ts';
import type { Decision } from '../../../../src/domain/list-import.ts';
import { importReasons } from '../../../../src/i18n/messages/ja/import-reasons.ts';
import { publishedPackage } from '../../../fixtures/data-package.ts';
import { listIndex, readingOf } from '../../../fixtures/import/list-reading.ts';
import { municipalFacts } from '../../../fixtures/published-facts.ts';
import { runs } from '../../../fixtures/fuzz-runs.ts';

const { tables } = publishedPackage();
const places = municipalFacts.municipalities;
const prefectureName = (code: string): string => listIndex.prefectures.get(code)?.name ?? '';

/** Rows as lists have them: mostly right, with every slip that is known and some that are not. */
const slip = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name,
  (name) => `県${name}`,
  (name) => `北郡${name}`,
  (name) => ` ${name}\n`,
  (name) => `${name.slice(0, 1)} ${name.slice(1)}`,
  (name) => name.replace(/.$/u, '市'),
  (name) => name.slice(0, -1),
  (name) => name.replace('ヶ', 'ケ'),
  (name) => name.replace(/^./u, '某'),
  () => '稲毛市',
  () => '',
);
const row = fc
  .tuple(
    fc.constantFrom(...places, ...places.filter((place) => !isCounted(place))),
    slip,
    fc.constantFrom('own', 'own', 'own', 'other', 'none', 'unknown'),
    fc.constantFrom('none', 'none', 'own', 'short', 'other', 'broken'),
    fc.constantFrom(...places),
    fc.boolean(),
  )
  .map(([place, change, under, codeForm, other, isPrefecture]) => {
    const prefecture = {
      own: prefectureName(place.prefectureCode),
      other: prefectureName(other.prefectureCode),
      none: '',
      unknown: '青盛県',
    }[under];
    const code = {
      none: '',
      own: place.code,
      short: place.code.replace(/^0/, ''),
      other: other.code,
      broken: '123',
    };
    const name = isPrefecture && under === 'own' ? prefecture : change(place.name);
    return [prefecture, name, code[codeForm], ''] as const;
  });
const decision: fc.Arbitrary<Decision | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<Decision>({ kind: 'accept' }),
  fc.constant<Decision>({ kind: 'leave_out', note: '照会中' }),
  fc.constantFrom(...places).map((place): Decision => ({ kind: 'choose', code: place.code })),
);
const list = fc.array(fc.tuple(row, decision), { minLength: 1, maxLength: 30 });

describe('whatever a list holds and whatever is decided', () => {
  it('every entry has a row or is told as having none, and the check of the data takes the rows', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('2015-08-01', '2026-08-01'), (rows, asOf) => {
        const reading = readingOf(rows.map(([cells]) => cells));
        const proposals = proposeAll(listIndex, reading, asOf);
        const decisions = new Map<number, Decision>();
        rows.forEach(([, made], id) => {
          if (made !== undefined) decisions.set(id, made);
        });
        for (const { isOpen, entry } of outcomesOf(listIndex, proposals, asOf, decisions))
          if (isOpen) decisions.set(entry.id, { kind: 'leave_out', note: '' });
        const results = outcomesOf(listIndex, proposals, asOf, decisions);
        expect(results.filter(({ isOpen }) => isOpen)).toEqual([]);
        const made = partnerRows(listIndex, results, asOf, 'S003', importReasons);
        expect(made.rows.length + made.withoutRow.length).toBe(reading.entries.length);
        expect(made.rows.map(({ order }) => order)).toEqual(made.rows.map((_, at) => at + 1));
        const text = partnersCsv(made.rows);
        const table = parseCsv(text, 'exchange_partners.csv');
        expect(table.problems).toEqual([]);
        expect(exchangeProblems(new Map([...tables, ['exchange_partners', table]]))).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
