import { formatCount, formatPercent } from '../domain/format.ts';
import { totalOfSplit, type KindSplit, type Measure, type MeasureValue } from '../domain/measure.ts';
import type { Words } from './lexicon.svelte.ts';

/** What the headline of the whole country is made of. */
export interface NationFinding {
  measure: Measure;
  /** Undefined in a fiscal year without values. */
  value: number | undefined;
  split: KindSplit | undefined;
  /** Prefectures with a value above zero. */
  prefectures: number;
  prefectureCount: number;
  /** Associations under an agreement by the end of the fiscal year. */
  bodies: number;
}

/** The finding that stands as headline over the map of the country: one sentence, every number from the data. */
export function nationHeadline(words: Words, finding: NationFinding): string {
  const { headline } = words.map;
  const { measure, value, prefectures, prefectureCount } = finding;
  if (value === undefined) return headline.missing(measure.name);
  switch (measure.derivation) {
    case 'union':
      return prefectures === prefectureCount
        ? headline.knownEvery(formatCount(prefectureCount), formatCount(value))
        : headline.known(formatCount(value));
    case 'published_table':
      return prefectures === prefectureCount
        ? headline.exchangeEvery(formatCount(prefectureCount))
        : headline.exchangeSome(formatCount(prefectures));
    case 'agreement_members':
      return headline.agreement(formatCount(finding.bodies), formatCount(value));
    case 'union_rate':
      return headline.coverage(formatPercent(value));
    case 'grant_events':
      return headline.support(formatCount(prefectures), formatCount(value));
  }
}

/** The headline over the map of one prefecture. */
export function prefectureHeadline(
  words: Words,
  name: string,
  measure: Measure,
  value: MeasureValue | undefined,
  counted: number,
): string {
  const { headline } = words.map;
  if (measure.derivation === 'grant_events') {
    return value?.kind === 'value'
      ? headline.prefectureSupport(name, formatCount(value.value))
      : headline.prefectureSupportNone(name);
  }
  if (value?.kind !== 'value') return headline.missing(measure.name);
  const count = value.split ? totalOfSplit(value.split) : value.value;
  if (count === 0) return headline.prefectureNone(name);
  if (count === counted) return headline.prefectureAll(name, formatCount(counted));
  return headline.prefecture(name, formatCount(count), formatCount(counted));
}
