import { fiscalYearOf, fiscalYearRange } from '../domain/fiscal-year.ts';
import type { MeasureValue } from '../domain/measure.ts';
import type { PrefectureCode } from '../domain/municipality-code.ts';
import { certainFiscalYear } from '../domain/partial-date.ts';
import { lastFiscalYearOf } from './facts.ts';
import type { EventFacts, MunicipalFacts, NationalFacts, TableTexts } from './facts.ts';
import { classingOf } from './measures/classings.ts';
import { membershipSets } from './measures/membership.ts';
import { listDays } from './measures/published-lists.ts';
import { countedByPrefecture, prefectureValues } from './measures/prefecture-values.ts';
import type { PackedValue, Snapshot } from './snapshot.ts';

/** The first fiscal year of the slider: the year of 東日本大震災, the first support in the data. */
const FIRST_FISCAL_YEAR = 2010;

/**
 * Computes everything the first view shows from the complete tables. Runs at build time; a test compares
 * its values with ones computed another way.
 */
export function makeSnapshot(
  edition: string,
  texts: TableTexts<NationalFacts>,
  national: NationalFacts,
  municipal: MunicipalFacts & EventFacts,
): Snapshot {
  const last = lastFiscalYearOf([
    ...national.milestones.map(({ date }) => ({ certain: certainFiscalYear(date) })),
    ...national.disasters.map(({ fiscalYear }) => ({ certain: fiscalYear })),
    ...listDays([...national.exchangeCounts, ...municipal.exchangePartners]).map((day) => ({
      certain: fiscalYearOf(day),
    })),
    ...municipal.wardPartnerships.map(({ concluded }) => ({ certain: certainFiscalYear(concluded) })),
  ]);
  const years = fiscalYearRange(FIRST_FISCAL_YEAR, last);
  const sets = membershipSets(municipal, national.agreements);
  const counted = countedByPrefecture(municipal.municipalities);

  const values: Snapshot['values'] = {};
  const classings: Snapshot['classings'] = {};
  for (const measure of national.measures) {
    const byYear = years.map((year) => prefectureValues(measure, year, national, municipal, sets));
    values[measure.id] = Object.fromEntries(byYear.map((byCode, index) => [years[index], packAll(byCode)]));
    classings[measure.id] = classingOf(
      measure,
      byYear.flatMap((byCode) => [...byCode.values()]),
    );
  }
  return {
    edition,
    texts,
    fiscalYears: [FIRST_FISCAL_YEAR, last],
    counted: national.prefectures.map(({ code }) => counted.get(code) ?? [0, 0, 0]),
    values,
    classings,
    rowCounts: Object.fromEntries(
      Object.entries<readonly unknown[]>({ ...municipal }).map(([name, rows]) => [name, rows.length]),
    ) as Snapshot['rowCounts'],
  };
}

function packAll(byCode: ReadonlyMap<PrefectureCode, MeasureValue>): PackedValue[] {
  const packed = [...byCode.values()].map(pack);
  // A year without any value is one word instead of 47.
  const [first] = packed;
  return typeof first === 'string' && packed.every((entry) => entry === first) ? [first] : packed;
}

function pack(value: MeasureValue): PackedValue {
  if (value.kind === 'missing') return value.reason;
  // Rates keep four decimals: enough to print one and to class exactly as the full number would.
  const rounded = Math.round(value.value * 1e4) / 1e4;
  return value.split ? [rounded, ...value.split] : [rounded];
}
