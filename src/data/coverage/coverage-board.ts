import { lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import { totalOfSplit, type KindSplit } from '../../domain/measure.ts';
import { isCounted, type Prefecture } from '../../domain/place.ts';
import { REGIONS, type Region } from '../../domain/region.ts';
import type { MunicipalFacts, NationalFacts } from '../facts.ts';
import { isMemberBy, type MembershipSets } from '../measures/membership.ts';
import { isKnownBy } from '../measures/municipal-values.ts';
import { publishedCounts, publishedListTotal } from '../measures/published-counts.ts';
import { listDays, listInForce } from '../measures/published-lists.ts';
import { splitOf } from './kind-split.ts';

/** How the published figure of a list and the municipalities behind its entries lie to each other. */
export interface ListCheck {
  /** Municipalities as the published table counts them; undefined where nobody published one. */
  readonly published: number | undefined;
  /** Municipal entries as they are printed. */
  readonly entries: number;
  /** Distinct municipalities behind them. */
  readonly matched: number;
  /** Entries that name a municipality once more. */
  readonly duplicates: number;
  /** Entries that name no municipality. */
  readonly unmatched: number;
  /** Entries that are matched in another spelling than the printed one. */
  readonly corrected: number;
  /** Entries for a prefecture itself, in no count of municipalities. */
  readonly prefectureEntries: number;
}

/** Numerators and denominators of a place, each as cities, towns and villages of today. */
export interface CoverageLine {
  /** Distinct municipalities on the list in force. */
  readonly listed: KindSplit;
  /** Municipalities in any of the three sets, as the measure of the map counts them. */
  readonly known: KindSplit;
  /** All counted municipalities. */
  readonly counted: KindSplit;
  readonly check: ListCheck;
}

interface PrefectureCoverage extends CoverageLine {
  readonly prefecture: Prefecture;
}

interface RegionCoverage extends CoverageLine {
  readonly region: Region;
  readonly prefectures: readonly PrefectureCoverage[];
}

/** The share of the country by the end of a fiscal year, from the whole down to the prefectures. */
export interface CoverageBoard {
  readonly fiscalYear: FiscalYear;
  /** The list in force (ISO day) and where it was published; empty before the first one. */
  readonly listDay: string;
  readonly listSourceId: string;
  readonly nation: CoverageLine;
  /** The nine, in the order of the published table. */
  readonly regions: readonly RegionCoverage[];
}

/**
 * Counts who is reached by the end of a fiscal year (31 March): by the list in force alone, and by everything that is
 * known. Both are of the counted municipalities (no special ward, no northern village).
 */
export function coverageBoard(
  municipal: Pick<MunicipalFacts, 'municipalities' | 'exchangePartners'>,
  sets: MembershipSets,
  national: Pick<NationalFacts, 'prefectures' | 'exchangeCounts' | 'milestones'>,
  fiscalYear: FiscalYear,
): CoverageBoard {
  const listDay = listInForce(listDays(municipal.exchangePartners), lastDayOf(fiscalYear)) ?? '';
  const entries = municipal.exchangePartners.filter(({ asOf }) => asOf === listDay);
  const published = new Map(
    publishedCounts(national.exchangeCounts)
      .filter(({ asOf }) => asOf === listDay)
      .map((row) => [row.prefectureCode, row.municipalities]),
  );
  const counted = municipal.municipalities.filter(isCounted);

  const lineOf = (prefecture: Prefecture): PrefectureCoverage => {
    const own = counted.filter(({ prefectureCode }) => prefectureCode === prefecture.code);
    const listed = splitOf(own.filter(({ code }) => isMemberBy(sets.exchange, code, fiscalYear)));
    const ownEntries = entries.filter(({ prefectureCode }) => prefectureCode === prefecture.code);
    const municipalEntries = ownEntries.filter(({ publishedKind }) => publishedKind !== '都道府県');
    const matches = (match: 'duplicate' | 'unmatched' | 'corrected') =>
      municipalEntries.filter((entry) => entry.match === match).length;
    return {
      prefecture,
      listed,
      known: splitOf(own.filter(({ code }) => isKnownBy(sets, code, fiscalYear))),
      counted: splitOf(own),
      check: {
        published: published.get(prefecture.code),
        entries: municipalEntries.length,
        matched: totalOfSplit(listed),
        duplicates: matches('duplicate'),
        unmatched: matches('unmatched'),
        corrected: matches('corrected'),
        prefectureEntries: ownEntries.length - municipalEntries.length,
      },
    };
  };

  const regions = REGIONS.map((region): RegionCoverage => {
    const prefectures = national.prefectures.filter((prefecture) => prefecture.region === region).map(lineOf);
    return { region, prefectures, ...sumOf(prefectures) };
  });
  const nation = sumOf(regions);
  // What is stated of the whole list is its published total, whatever is known of the prefectures.
  const total = publishedListTotal(national.milestones, listDay) ?? nation.check.published;
  return {
    fiscalYear,
    listDay,
    listSourceId: entries[0]?.sourceId ?? '',
    nation: { ...nation, check: { ...nation.check, published: total } },
    regions,
  };
}

/** Matched minus published; undefined where nothing was published. */
export function differenceOf({ check }: CoverageLine): number | undefined {
  return check.published === undefined ? undefined : check.matched - check.published;
}

/** A share in percent; 0 where there is nobody to be reached. */
export function shareOf(part: KindSplit, whole: KindSplit): number {
  const all = totalOfSplit(whole);
  return all === 0 ? 0 : (totalOfSplit(part) / all) * 100;
}

function sumOf(lines: readonly CoverageLine[]): CoverageLine {
  const split = (of: (line: CoverageLine) => KindSplit): KindSplit =>
    lines
      .map(of)
      .reduce<KindSplit>((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0]);
  const total = (of: (check: ListCheck) => number) => lines.reduce((sum, { check }) => sum + of(check), 0);
  // A part without a published figure leaves the whole without one.
  const isPublished = lines.every(({ check }) => check.published !== undefined);
  return {
    listed: split(({ listed }) => listed),
    known: split(({ known }) => known),
    counted: split(({ counted }) => counted),
    check: {
      published: isPublished ? total(({ published }) => published ?? 0) : undefined,
      entries: total(({ entries }) => entries),
      matched: total(({ matched }) => matched),
      duplicates: total(({ duplicates }) => duplicates),
      unmatched: total(({ unmatched }) => unmatched),
      corrected: total(({ corrected }) => corrected),
      prefectureEntries: total(({ prefectureEntries }) => prefectureEntries),
    },
  };
}
