import type { AidPrefecture, AidTie } from '../../data/disasters/mutual-aid.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import { isListed } from '../../domain/disaster.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { AidRowInput } from '../../figure/disasters/aid-rows.ts';

const idOf = ({ tie }: AidTie) => [tie.wardCode, tie.partnerCode, tie.kind].join('|');

/** The agreements and disasters of a prefecture as a row of the figure. */
export function aidRowInput(
  { code, ties, disasters }: AidPrefecture,
  nameOf: (code: PlaceCode) => string,
): AidRowInput {
  return {
    key: code,
    ties: ties.map((one) => {
      const { concluded } = one.tie;
      const lastDay = latestDay(concluded);
      return {
        id: idOf(one),
        firstDay: lastDay === undefined ? undefined : earliestDay(concluded),
        lastDay,
        isOpenBefore: concluded.precision === 'not_after',
      };
    }),
    gifts: disasters.map(({ disaster }) => ({
      id: disaster.id,
      firstDay: earliestDay(disaster.date),
      lastDay: latestDay(disaster.date) ?? earliestDay(disaster.date),
      type: disaster.type,
      isPageOnly: !isListed(disaster),
    })),
    links: ties.flatMap((one) =>
      one.received
        .filter(({ order, isFromWard }) => order === 'tie' && isFromWard)
        .map(({ disaster }) => ({
          tie: idOf(one),
          gift: disaster.id,
          partner: nameOf(one.tie.partnerCode),
        })),
    ),
  };
}

/** The fiscal years from the oldest agreement or disaster to the last one of the data, without a gap. */
export function aidFiscalYears(rows: readonly AidPrefecture[], last: FiscalYear): FiscalYear[] {
  const days = rows.flatMap(({ ties, disasters }) => [
    ...ties.map(({ tie }) => tie.concluded),
    ...disasters.map(({ disaster }) => disaster.date),
  ]);
  const first = Math.min(
    last,
    ...days.flatMap((date) => (latestDay(date) === undefined ? [] : [fiscalYearOf(earliestDay(date))])),
  );
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
