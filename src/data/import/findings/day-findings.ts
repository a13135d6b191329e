import type { ExchangePartner } from '../../../domain/partnership.ts';
import { listDays } from '../../measures/published-lists.ts';
import type { ListIndex } from '../match/list-index.ts';
import { findingMessage as message, type FindingMessage, type ImportFinding } from './import-finding.ts';

/**
 * What to ask about the day of a list before it is published: whether it takes the place of another one, whether the
 * names are known for it, and whether it can be right at all.
 * @param partners the rows of all published lists
 * @param hasUnknownName is there an entry that is no municipality of the table of names? Only then does it matter that
 *   the table is older than the list
 */
export function dayFindings(
  index: ListIndex,
  asOf: string,
  partners: readonly ExchangePartner[],
  hasUnknownName: boolean,
): ImportFinding[] {
  const { edition } = index;
  const days = listDays(partners);
  const oldest = days[0];
  const newest = [edition, ...days].sort().at(-1) ?? edition;
  const asked = (why: FindingMessage, action: FindingMessage): ImportFinding => ({
    level: 'check',
    entry: undefined,
    place: undefined,
    column: 'list',
    value: asOf,
    why: [why],
    action,
  });
  return [
    ...(days.includes(asOf) ? [asked(message('day_published', { asOf }), message('do_check_replaced'))] : []),
    ...(asOf > edition && hasUnknownName
      ? [asked(message('names_older', { asOf, edition }), message('do_check_new_names'))]
      : []),
    ...(asOf > yearAfter(newest)
      ? [asked(message('day_far_ahead', { asOf, newest }), message('do_check_day'))]
      : []),
    ...(oldest !== undefined && asOf < oldest
      ? [asked(message('day_before_first', { asOf, oldest }), message('do_check_day'))]
      : []),
  ];
}

/** The same day a year later, as text that days can be compared with. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
