import type { AgreementGrowth } from '../../data/growth/agreement-growth.ts';
import type { AgreementRegions } from '../../data/growth/agreement-regions.ts';
import type { KnownOverlap } from '../../data/growth/known-overlap.ts';
import {
  landmarksOf,
  type PublishedPoint,
  type PublishedSeries,
} from '../../data/growth/published-series.ts';
import type { Survey } from '../../data/growth/survey.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { formatCount, formatPercent } from '../../domain/format.ts';
import { isLowerBound, type QualifiedFigure } from '../../domain/qualified-figure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

// Every sentence of the view is made here from the data, so that no number on the screen can be older than
// its table. Each function gives the finished sentence in the language of the lexicon.

/** A figure as it is read: 390超, 900以上, 183. */
export function figureText(lexicon: Lexicon, { value, qualifier }: QualifiedFigure): string {
  const { common, growth } = lexicon.t;
  return growth.figureWith(
    common.qualifierPrefix[qualifier],
    formatCount(value),
    common.qualifierSuffix[qualifier],
  );
}

/** The finding of the whole view, phrase by phrase: members under agreements, last count of registered members. */
export function headline(lexicon: Lexicon, growth: AgreementGrowth, registered: PublishedSeries): string[] {
  const words = lexicon.t.growth;
  const last = registered.points.at(-1);
  const members = words.headline(String(growth.grown.length), formatCount(growth.total));
  return last ? [...members, ...words.headlineRegistered(figureText(lexicon, last.figure))] : members;
}

export function agreementFinding(lexicon: Lexicon, growth: AgreementGrowth): string {
  return lexicon.t.growth.agreement.finding(
    String(growth.grown.length),
    String(growth.prefectures),
    String(growth.associations),
    formatCount(growth.total),
  );
}

/** When the associations of a prefecture concluded, and with how many members; or that none is known. */
export function agreementOwn(
  lexicon: Lexicon,
  name: string,
  groups: readonly { fiscalYear: FiscalYear; name: string; count: number }[],
): string {
  const words = lexicon.t.growth.agreement;
  if (groups.length === 0) return words.ownNone(name);
  const list = groups.map((group) =>
    words.ownGroup(lexicon.fiscalYear(group.fiscalYear), group.name, formatCount(group.count)),
  );
  return words.own(name, list.join(lexicon.t.common.listSeparator));
}

/** What came after the last new agreement; empty where the data ends with one. */
export function quietSentence(lexicon: Lexicon, growth: AgreementGrowth): string {
  const words = lexicon.t.growth.agreement;
  const [firstQuiet] = growth.quiet;
  const last = growth.confirmations.at(-1);
  if (!firstQuiet) return '';
  const beginning = words.quiet(lexicon.fiscalYear(firstQuiet.fiscalYear));
  if (!last) return beginning;
  const date = lexicon.date(last.date);
  const value = formatCount(last.value);
  return (
    beginning + (last.value === growth.total ? words.quietSame(date, value) : words.quietOther(date, value))
  );
}

export function registeredFinding(lexicon: Lexicon, series: PublishedSeries): string {
  const words = lexicon.t.growth.registered;
  const last = series.points.at(-1);
  const exact = series.points.filter(({ figure }) => figure.qualifier === 'exact').at(-1);
  if (!last) return lexicon.t.growth.noFigure;
  if (exact && isLowerBound(last.figure))
    return words.findingBound(
      lexicon.date(exact.date),
      figureText(lexicon, exact.figure),
      figureText(lexicon, last.figure),
    );
  return words.findingExact(lexicon.date(last.date), figureText(lexicon, last.figure));
}

/**
 * @param exchange,linked ids of the two measures; they are counted differently and stay apart
 */
export function linkedFinding(
  lexicon: Lexicon,
  series: PublishedSeries,
  exchange: string,
  linked: string,
): string {
  const { firstExact, lastExact } = landmarksOf(series, exchange);
  const { last } = landmarksOf(series, linked);
  if (!firstExact || !lastExact || !last) return lexicon.t.growth.noFigure;
  return lexicon.t.growth.linked.finding(
    figureText(lexicon, firstExact.figure),
    figureText(lexicon, lastExact.figure),
    figureText(lexicon, last.figure),
  );
}

/**
 * Why the parts of the linked local governments do not add up to their total: each part as it was last published by
 * the day of the total. Empty where one of them is missing.
 *
 * @param agreementMembers members under agreements on that day
 */
export function partsSentence(
  lexicon: Lexicon,
  linked: PublishedPoint | undefined,
  exchange: PublishedPoint | undefined,
  registered: PublishedSeries,
  agreementMembers: number,
): string {
  const words = lexicon.t.growth.linked;
  const members = registered.points.filter(({ lastDay }) => linked && lastDay <= linked.lastDay).at(-1);
  if (!linked || !exchange || !members) return '';
  return words.parts(
    words.part(figureText(lexicon, exchange.figure), lexicon.date(exchange.date)),
    formatCount(agreementMembers),
    words.part(figureText(lexicon, members.figure), lexicon.date(members.date)),
    figureText(lexicon, linked.figure),
  );
}

/** The marks of a point figure in words, for those who do not see it. */
export function seriesDescription(lexicon: Lexicon, series: PublishedSeries): string {
  const words = lexicon.t.growth;
  const separator = lexicon.t.common.listSeparator;
  const points = series.points.map(({ date, measure, figure }) =>
    words.describePoint(lexicon.date(date), words.measure[measure] ?? measure, figureText(lexicon, figure)),
  );
  const unheld = series.unheld.map(({ date }) => lexicon.date(date)).join(separator);
  const missing = series.missing.map((year) => lexicon.fiscalYear(year)).join(separator);
  return lexicon.t.common.sentences([
    ...points,
    ...(unheld === '' ? [] : [words.describeUnheld(unheld)]),
    ...(missing === '' ? [] : [words.describeMissing(missing)]),
  ]);
}

/** The regions of the members, the largest first. */
export function regionsFinding(lexicon: Lexicon, { years }: AgreementRegions): string {
  const parts = years.at(-1)?.parts ?? [];
  const { region: names } = lexicon.t.map;
  const { regionCount } = lexicon.t.growth.agreement;
  const list = parts.map(({ region, before, added }) =>
    regionCount(names[region], formatCount(before + added)),
  );
  return lexicon.t.growth.agreement.byRegion(list.join(lexicon.t.common.listSeparator));
}

export function agreementDescription(lexicon: Lexicon, growth: AgreementGrowth): string {
  const words = lexicon.t.growth.agreement;
  const years = growth.grown.map(({ fiscalYear, total, added }) =>
    words.describeYear(lexicon.fiscalYear(fiscalYear), formatCount(total), formatCount(added)),
  );
  return words.describe(years.join(lexicon.t.common.listSeparator));
}

export function surveyFinding(lexicon: Lexicon, survey: Survey, allPrefectures: number): string {
  const words = lexicon.t.growth.survey;
  const { sent, replies, percent, prefectures } = survey;
  const replied = words.finding(formatCount(sent), formatCount(replies), formatPercent(percent));
  if (prefectures === undefined) return replied;
  const count = formatCount(prefectures);
  return (
    replied + (prefectures === allPrefectures ? words.everyPrefecture(count) : words.somePrefectures(count))
  );
}

export function overlapFinding(lexicon: Lexicon, overlap: KnownOverlap): string {
  const words = lexicon.t.growth.overlap;
  return (
    words.finding(
      formatCount(overlap.listOnly),
      formatCount(overlap.agreementOnly),
      formatCount(overlap.both),
      formatCount(overlap.listOrAgreement),
    ) + words.findingWard(formatCount(overlap.wardOnly), formatCount(overlap.known))
  );
}
