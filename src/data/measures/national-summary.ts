import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { lastDayOf } from '../../domain/fiscal-year.ts';
import type { KindSplit, Measure, MeasureValue } from '../../domain/measure.ts';
import { latestDay } from '../../domain/partial-date.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Agreement } from '../../domain/partnership.ts';
import type { Milestone } from '../../domain/publication.ts';

/** The country's figure of a measure in one fiscal year, made from its 47 values. */
export interface NationalSummary {
  /** Sum of the counts; for a rate the rate of the country, in percent; undefined in a year without values. */
  value: number | undefined;
  /** Cities, towns and villages of the count; for a rate those of its numerator. */
  split: KindSplit | undefined;
  /** Prefectures with a value above zero. */
  prefectures: number;
}

/**
 * Sums a measure over the prefectures.
 * @param countedTotal municipalities that a rate is of (1,718)
 */
export function nationalSummary(
  measure: Measure,
  values: ReadonlyMap<PlaceCode, MeasureValue>,
  countedTotal: number,
): NationalSummary {
  const known = [...values.values()].filter((value) => value.kind === 'value');
  const splits = known.flatMap(({ split }) => (split ? [split] : []));
  const split: KindSplit | undefined =
    splits.length > 0
      ? splits.reduce<KindSplit>((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0])
      : undefined;
  const count = known.reduce((sum, { value }) => sum + value, 0);
  const numerator = split ? split[0] + split[1] + split[2] : count;
  return {
    value:
      known.length === 0
        ? undefined
        : measure.derivation === 'union_rate'
          ? (numerator / countedTotal) * 100
          : count,
    split,
    prefectures: known.filter(({ value }) => value > 0).length,
  };
}

/** The newest published figure of a kind that was certain by the end of the fiscal year. */
export function publishedFigure(
  milestones: readonly Milestone[],
  measure: string,
  fiscalYear: FiscalYear,
): Milestone | undefined {
  const end = lastDayOf(fiscalYear);
  return milestones
    .filter((milestone) => milestone.measure === measure && milestone.figure !== undefined)
    .filter(({ date }) => (latestDay(date) ?? '9999') <= end)
    .sort((a, b) => ((latestDay(a.date) ?? '') < (latestDay(b.date) ?? '') ? 1 : -1))[0];
}

/** How the publisher itself put the share of its list of 2015 into words (S003), as the note of its figure has it. */
const ABOUT_ONE_THIRD = '約3分の1';

/** Was the share of the list of that day published as 約3分の1? What was said of one list is never said of another. */
export function isSaidAboutOneThird(
  milestones: readonly Pick<Milestone, 'measure' | 'date' | 'note' | 'noteJa'>[],
  listDay: string,
): boolean {
  return milestones.some(
    ({ measure, date, note, noteJa }) =>
      measure === 'exchange_municipalities' &&
      date.from === listDay &&
      (noteJa ?? note).includes(ABOUT_ONE_THIRD),
  );
}

/** Associations and their members under an agreement by a day (ISO date), as the project counts them. */
export function agreementsBy(
  agreements: readonly Agreement[],
  day: string,
): { bodies: number; members: number } {
  const concluded = agreements.filter(({ concludedOn }) => concludedOn <= day);
  return {
    bodies: concluded.length,
    members: concluded.reduce((sum, { memberCount }) => sum + memberCount, 0),
  };
}
