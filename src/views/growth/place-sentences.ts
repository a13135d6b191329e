import { shareOf, type PlaceSeries } from '../../data/growth/place-series.ts';
import { formatCount, formatPercent } from '../../domain/format.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Measure, MeasureValue } from '../../domain/measure.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { PlacesInView } from './places-in-view.ts';

/** The value that is drawn, in the form that the reader has chosen; undefined where none was published. */
export function drawnValue(
  { form }: Pick<PlacesInView, 'form'>,
  series: PlaceSeries,
  value: MeasureValue | undefined,
): number | undefined {
  if (value?.kind !== 'value') return undefined;
  const drawn = form === 'share' ? shareOf(series, value) : value;
  return drawn.kind === 'value' ? drawn.value : undefined;
}

/** A value as it is read in a form: 157, or 87.7％; 「数値なし」 where there is none. */
export function formatDrawn(lexicon: Lexicon, form: PlacesInView['form'], value: number | undefined): string {
  if (value === undefined) return lexicon.t.common.missingShort.not_published;
  return form === 'share' ? lexicon.t.common.share(formatPercent(value)) : formatCount(value);
}

/** The time of the values: a day, or the end of a fiscal year. */
export function whenOf(
  lexicon: Lexicon,
  { asOf, fiscalYear }: Pick<PlacesInView, 'asOf' | 'fiscalYear'>,
): string {
  return asOf === '' ? lexicon.t.growth.compare.end(lexicon.fiscalYear(fiscalYear)) : lexicon.isoDate(asOf);
}

/**
 * What the figures show in the place of a measure or a fiscal year of the address that they cannot draw; nothing
 * where they draw what is asked for.
 */
export function standInSentences(
  lexicon: Lexicon,
  asked: Measure,
  askedYear: FiscalYear,
  { measure, fiscalYear }: Pick<PlacesInView, 'measure' | 'fiscalYear'>,
): string[] {
  const words = lexicon.t.growth.places;
  const other = asked.derivation === 'union_rate' ? words.rate : words.otherMeasure;
  return [
    ...(asked.id === measure.id ? [] : [other(asked.name, measure.name)]),
    ...(askedYear === fiscalYear
      ? []
      : [words.otherYear(lexicon.fiscalYear(askedYear), lexicon.fiscalYear(fiscalYear))]),
  ];
}

/** Names of the places whose value is the highest, and that value. */
function highestOf(places: readonly { name: string; value: number }[]) {
  const value = Math.max(...places.map((place) => place.value));
  return { value, names: places.filter((place) => place.value === value).map(({ name }) => name) };
}

/** Which region has most in the fiscal year that is looked at, and how the country grew up to it. */
export function regionsSentence(lexicon: Lexicon, view: PlacesInView): string {
  const words = lexicon.t.growth.regions;
  const { series, index, fiscalYear, form } = view;
  const places = series.regions.flatMap((region) => {
    const value = drawnValue(view, region, region.values[index]);
    return value === undefined ? [] : [{ name: lexicon.t.map.region[region.region], value }];
  });
  if (places.length === 0) return words.nothing(lexicon.fiscalYear(fiscalYear));
  const { value, names } = highestOf(places);
  return words.finding(
    whenOf(lexicon, view),
    names.join(lexicon.t.common.listSeparator),
    formatDrawn(lexicon, form, value),
    form,
  );
}

/** Which prefecture leads, what the country has, and where the chosen prefecture stands. */
export function rankingSentence(
  lexicon: Lexicon,
  view: PlacesInView,
  ranks: ReadonlyMap<PrefectureCode, number>,
  nameOf: (code: PrefectureCode) => string,
  chosen: PrefectureCode,
): string {
  const words = lexicon.t.growth.ranking;
  const { series, index, fiscalYear, form } = view;
  const nation = series.nation.values[index];
  if (nation?.kind !== 'value') return lexicon.t.growth.regions.nothing(lexicon.fiscalYear(fiscalYear));
  const valueAt = (code: PrefectureCode) => {
    const place = series.prefectures.get(code);
    return place && drawnValue(view, place, place.values[index]);
  };
  const first = [...ranks].filter(([, rank]) => rank === 1).map(([code]) => code);
  const head =
    words.finding(
      whenOf(lexicon, view),
      first.map(nameOf).join(lexicon.t.common.listSeparator),
      formatDrawn(lexicon, form, valueAt(first[0] ?? '')),
      form,
    ) +
    words.nation(
      formatCount(nation.value),
      formatCount(series.nation.counted),
      formatPercent((nation.value / series.nation.counted) * 100),
    );
  const rank = ranks.get(chosen);
  if (rank === undefined) return head;
  return head + words.own(nameOf(chosen), formatDrawn(lexicon, form, valueAt(chosen)), formatCount(rank));
}
