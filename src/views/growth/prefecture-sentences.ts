import { isInSet, type ComparedSet } from '../../data/growth/compare-years.ts';
import { formatCount, formatPercent } from '../../domain/format.ts';
import { isCounted, type Municipality } from '../../domain/place.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { MunicipalRecord } from '../../state/atlas.svelte.ts';
import { whenOf } from './place-sentences.ts';
import type { PrefectureYear } from './prefecture-rows.ts';

/**
 * How a prefecture came from its first value to its last, and what part of its municipalities that is.
 * @param asOf the day of a published table, ISO; empty where values stand by the end of their fiscal year
 */
export function prefectureSentence(
  lexicon: Lexicon,
  name: string,
  counted: number,
  years: readonly PrefectureYear[],
  asOf: string,
): string {
  const words = lexicon.t.growth.prefecture;
  const known = years.filter((year) => year.kind === 'value');
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return words.nothing(name);
  const when = (fiscalYear: number) => whenOf(lexicon, { asOf, fiscalYear });
  const part = words.part(formatCount(counted), formatPercent(last.share));
  const [from, to, value] = [when(first.fiscalYear), when(last.fiscalYear), formatCount(last.count)];
  if (first === last) return words.single(name, to, value) + part;
  if (known.every(({ count }) => count === last.count)) return words.steady(name, from, to, value) + part;
  return words.finding(name, from, formatCount(first.count), to, value) + part;
}

/** From which fiscal year on a municipality counts, as far as the files tell; nothing for what is in no count. */
export function municipalitySentence(
  lexicon: Lexicon,
  municipality: Municipality,
  set: ComparedSet,
  years: readonly PrefectureYear[],
  { sets, exchangePartners }: Pick<MunicipalRecord, 'sets' | 'exchangePartners'>,
): string {
  const words = lexicon.t.growth.prefecture;
  const { code, name } = municipality;
  if (!isCounted(municipality)) return words.notCounted(name);
  const first = years.find(
    ({ kind, fiscalYear }) => kind === 'value' && isInSet(set, code, fiscalYear, sets, exchangePartners),
  );
  if (!first) return words.absent(name);
  const year = lexicon.fiscalYear(first.fiscalYear);
  return set === 'exchange' ? words.listed(name, year) : words.since(name, year);
}
