import { fiscalYearOf, fiscalYearRange, lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { certainFiscalYear, compareDates, earliestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Agreement } from '../../domain/partnership.ts';
import type { Milestone } from '../../domain/publication.ts';

/** Associations of one prefecture that signed on the same day: one step of the stack. */
export interface AgreementGroup {
  /** Ids of the agreements, joined: stable as long as the rows are. */
  key: string;
  prefectureCode: PrefectureCode;
  concludedOn: string;
  /** In the order of the table. */
  agreements: readonly Agreement[];
  /** Members of all of them together, municipalities. */
  count: number;
}

/** One fiscal year of the cumulative members, municipalities. */
interface AgreementYear {
  fiscalYear: FiscalYear;
  /** By 31 March of the year before. */
  before: number;
  /** Concluded within the year, oldest first; empty in a year without a new agreement. */
  groups: readonly AgreementGroup[];
  added: number;
  /** By 31 March at the end of the year. */
  total: number;
  /** On 1 August of the year, the day on which the project itself counts. */
  onFirstOfAugust: number;
}

/** A published count of members after the last agreement. */
interface AgreementConfirmation {
  date: PartialDate;
  /** Earliest day the date may mean, ISO. */
  day: string;
  value: number;
  sourceId: string;
}

export interface AgreementGrowth {
  /** Every fiscal year from the first agreement to the last one of the data. */
  years: readonly AgreementYear[];
  /** Years with a new agreement. */
  grown: readonly AgreementYear[];
  /** Years after the last new agreement: the total stands, as far as the documents tell. */
  quiet: readonly AgreementYear[];
  total: number;
  associations: number;
  prefectures: number;
  /** Later publications of the count, oldest first. */
  confirmations: readonly AgreementConfirmation[];
  sourceIds: readonly string[];
}

/** Members (municipalities) of the agreements concluded on or before a day (ISO). */
export function membersBy(agreements: readonly Agreement[], day: string): number {
  return sum(agreements.filter(({ concludedOn }) => concludedOn <= day));
}

/**
 * The growth of the members of wide-area agreements, fiscal year by fiscal year. An agreement counts in the
 * fiscal year of its conclusion and from then on: no end was ever published.
 *
 * @param lastFiscalYear the last year of the data, never of the clock
 * @throws RangeError without any agreement
 */
export function agreementGrowth(
  agreements: readonly Agreement[],
  milestones: readonly Milestone[],
  lastFiscalYear: FiscalYear,
): AgreementGrowth {
  const days = agreements.map(({ concludedOn }) => concludedOn).sort();
  const [firstDay] = days;
  const lastDay = days.at(-1);
  if (firstDay === undefined || lastDay === undefined) throw new RangeError('agreements.csv has no rows');

  const years = fiscalYearRange(fiscalYearOf(firstDay), lastFiscalYear).map((fiscalYear): AgreementYear => {
    const groups = groupsOf(agreements.filter(({ concludedOn }) => fiscalYearOf(concludedOn) === fiscalYear));
    return {
      fiscalYear,
      before: membersBy(agreements, lastDayOf(fiscalYear - 1)),
      groups,
      added: groups.reduce((total, { count }) => total + count, 0),
      total: membersBy(agreements, lastDayOf(fiscalYear)),
      onFirstOfAugust: membersBy(agreements, `${fiscalYear}-08-01`),
    };
  });
  const lastGrown = fiscalYearOf(lastDay);
  const confirmations = milestones.filter(
    ({ measure, date }) => measure === 'agreement_members' && earliestDay(date) > lastDay,
  );

  return {
    years,
    grown: years.filter(({ groups }) => groups.length > 0),
    quiet: years.filter(({ fiscalYear }) => fiscalYear > lastGrown),
    total: sum(agreements),
    associations: agreements.length,
    prefectures: new Set(agreements.map(({ prefectureCode }) => prefectureCode)).size,
    confirmations: confirmations
      .filter(({ date, figure }) => figure?.qualifier === 'exact' && certainFiscalYear(date) !== undefined)
      .sort((a, b) => compareDates(a.date, b.date))
      .map(({ date, figure, sourceId }) => ({
        date,
        day: earliestDay(date),
        value: figure?.value ?? 0,
        sourceId,
      })),
    sourceIds: [...new Set(agreements.map(({ sourceId }) => sourceId))],
  };
}

function groupsOf(agreements: readonly Agreement[]): AgreementGroup[] {
  const byKey = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const key = `${agreement.concludedOn} ${agreement.prefectureCode}`;
    byKey.set(key, [...(byKey.get(key) ?? []), agreement]);
  }
  const groups = [...byKey.values()].map((members): AgreementGroup => {
    const [first] = members as [Agreement, ...Agreement[]];
    return {
      key: members.map(({ id }) => id).join('+'),
      prefectureCode: first.prefectureCode,
      concludedOn: first.concludedOn,
      agreements: members,
      count: sum(members),
    };
  });
  // The sort is stable: groups of one day keep the order of the table.
  return groups.sort((a, b) => (a.concludedOn < b.concludedOn ? -1 : a.concludedOn > b.concludedOn ? 1 : 0));
}

function sum(agreements: readonly Agreement[]): number {
  return agreements.reduce((total, { memberCount }) => total + memberCount, 0);
}
