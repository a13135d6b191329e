import type { FiscalYear } from '../../domain/fiscal-year.ts';
import {
  missing,
  totalOfSplit,
  type KindSplit,
  type Measure,
  type MeasureValue,
} from '../../domain/measure.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { COUNTED_KINDS, isCounted, type Municipality } from '../../domain/place.ts';
import type { MunicipalFacts, NationalFacts } from '../facts.ts';
import type { MembershipSets } from './membership.ts';
import { absenceOf } from './absence.ts';
import { municipalValues } from './municipal-values.ts';
import { listDays, listOfYear } from './published-lists.ts';

/** The number of counted cities, towns and villages of each prefecture. */
export function countedByPrefecture(municipalities: readonly Municipality[]): Map<PrefectureCode, KindSplit> {
  return splitByPrefecture(municipalities.filter(isCounted));
}

/** The value of a measure in each of the 47 prefectures for a fiscal year, with the reason where there is none. */
export function prefectureValues(
  measure: Measure,
  fiscalYear: FiscalYear,
  national: NationalFacts,
  municipal: Pick<MunicipalFacts, 'municipalities'>,
  sets: MembershipSets,
): Map<PrefectureCode, MeasureValue> {
  const codes = national.prefectures.map(({ code }) => code);
  const absent = absenceOf(measure, fiscalYear, national);
  if (absent) return new Map(codes.map((code) => [code, missing(absent)]));

  switch (measure.derivation) {
    case 'published_table':
      return publishedTable(fiscalYear, national, codes);
    case 'grant_events':
      return grantEvents(fiscalYear, national, codes);
    case 'agreement_members':
    case 'union':
    case 'union_rate': {
      const values = municipalValues(measure, fiscalYear, municipal.municipalities, sets, undefined);
      const isMember = ({ code }: Municipality) => {
        const value = values?.get(code);
        return value?.kind === 'value' && value.value > 0;
      };
      const splits = splitByPrefecture(municipal.municipalities.filter(isCounted).filter(isMember));
      const counted = countedByPrefecture(municipal.municipalities);
      return new Map(
        codes.map((code) => {
          const split = splits.get(code) ?? [0, 0, 0];
          const count = totalOfSplit(split);
          const all = totalOfSplit(counted.get(code) ?? [0, 0, 0]);
          const value = measure.derivation === 'union_rate' ? (count / all) * 100 : count;
          return [code, { kind: 'value', value, split }];
        }),
      );
    }
  }
}

function publishedTable(fiscalYear: FiscalYear, national: NationalFacts, codes: readonly PrefectureCode[]) {
  const day = listOfYear(listDays(national.exchangeCounts), fiscalYear);
  const rows = national.exchangeCounts.filter(({ asOf }) => asOf === day);
  const rowByCode = new Map(rows.map((row) => [row.prefectureCode, row]));
  return new Map<PrefectureCode, MeasureValue>(
    codes.map((code) => {
      const row = rowByCode.get(code);
      if (!row) return [code, missing('not_published')];
      return [
        code,
        { kind: 'value', value: row.municipalities, split: [row.cities, row.towns, row.villages] },
      ];
    }),
  );
}

/**
 * Disasters with a joint 復興支援金 whose recipient was published, counted to the end of the fiscal year.
 * A prefecture that no document names is 記載なし, never 0.
 */
function grantEvents(fiscalYear: FiscalYear, national: NationalFacts, codes: readonly PrefectureCode[]) {
  const fiscalYearById = new Map(national.disasters.map((disaster) => [disaster.id, disaster.fiscalYear]));
  const disastersByCode = new Map<PrefectureCode, Set<string>>();
  for (const { disasterId, provider, kind, recipient } of national.supports) {
    if (provider !== 'joint' || kind !== 'recovery_grant' || recipient === '') continue;
    if ((fiscalYearById.get(disasterId) ?? Infinity) > fiscalYear) continue;
    const code = recipient.slice(0, 2);
    disastersByCode.set(code, (disastersByCode.get(code) ?? new Set()).add(disasterId));
  }
  return new Map<PrefectureCode, MeasureValue>(
    codes.map((code) => {
      const disasters = disastersByCode.get(code);
      return [code, disasters ? { kind: 'value', value: disasters.size } : missing('not_recorded')];
    }),
  );
}

function splitByPrefecture(municipalities: readonly Municipality[]): Map<PrefectureCode, KindSplit> {
  const splits = new Map<PrefectureCode, [number, number, number]>();
  for (const { prefectureCode, kind } of municipalities) {
    const split = splits.get(prefectureCode) ?? [0, 0, 0];
    const index = (COUNTED_KINDS as readonly string[]).indexOf(kind);
    if (index >= 0) (split[index] as number) += 1;
    splits.set(prefectureCode, split);
  }
  return splits;
}
