import { RECORD_KINDS, type ProjectRecord } from '../../data/growth/project-records.ts';
import { isListed } from '../../domain/disaster.ts';
import { formatCount } from '../../domain/format.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** How many records there are of each kind, and in which fiscal year most agreements were concluded. */
export function eventsFinding(lexicon: Lexicon, records: readonly ProjectRecord[]): string {
  const words = lexicon.t.growth.events;
  const countOf = (kind: ProjectRecord['kind']) => records.filter((record) => record.kind === kind).length;
  const listed = records.filter((record) => record.kind === 'disaster' && isListed(record.row)).length;
  const counts = words.finding(
    formatCount(countOf('agreement')),
    formatCount(countOf('company')),
    formatCount(countOf('disaster')),
    formatCount(listed),
  );
  const busiest = busiestYear(records.filter(({ kind }) => kind === 'agreement'));
  return busiest
    ? counts + words.findingBusiest(lexicon.fiscalYear(busiest.fiscalYear), formatCount(busiest.count))
    : counts;
}

/** Every record by its date and name, lane after lane. */
export function eventsDescription(lexicon: Lexicon, records: readonly ProjectRecord[]): string {
  const words = lexicon.t.growth.events;
  const lanes = RECORD_KINDS.map((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    return words.describeLane(words.kind[kind], formatCount(count));
  });
  return words.describe(lanes.join(lexicon.t.common.listSeparator));
}

/** What a record is about, in one line. */
export function contentOf(lexicon: Lexicon, record: ProjectRecord): string {
  const words = lexicon.t.growth.events;
  if (record.kind === 'agreement') return words.members(formatCount(record.row.memberCount));
  if (record.kind === 'company')
    return words.activities(record.row.activities.split(';').join(lexicon.t.common.listSeparator));
  const type = lexicon.t.disasters.type[record.row.type];
  return isListed(record.row) ? words.listed(type) : words.notListed(type);
}

/** The fiscal year with most records; the earliest of equal ones. */
function busiestYear(records: readonly ProjectRecord[]) {
  const counts = new Map<number, number>();
  for (const { fiscalYear } of records) counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const found = [...counts].sort(([a], [b]) => a - b).find(([, count]) => count === most);
  return found && { fiscalYear: found[0], count: found[1] };
}
