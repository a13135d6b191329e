import type { Disaster, Support } from '../../domain/disaster.ts';
import { earliestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Agreement, Basis, ExchangePartner, WardPartnership } from '../../domain/partnership.ts';
import { groupKey } from '../disasters/support-count.ts';
import type { EventPart } from './event-places.ts';
import type { PlaceTies, ProgramPart } from './place-ties.ts';

/** One record of a place, with its date exactly as precise as its source. */
export type ChronologyEntry = { date: PartialDate; sourceId: string } & (
  | { kind: 'listed'; entry: ExchangePartner }
  | { kind: 'agreement'; agreement: Agreement; basis: Basis }
  | { kind: 'ward'; tie: WardPartnership }
  | { kind: 'program'; part: ProgramPart }
  /** Gifts of one kind by one giver to one recipient on one date, told of by one source. */
  | { kind: 'received' | 'given'; disaster: Disaster; supports: readonly [Support, ...Support[]] }
  | { kind: 'event'; part: EventPart }
);

/**
 * The records of a place as one chronology, oldest first; what has no date stands last, but support of unknown
 * date stands at its disaster.
 */
export function chronologyOf(ties: PlaceTies, disasters: readonly Disaster[]): ChronologyEntry[] {
  const entries: ChronologyEntry[] = [
    ...ties.listed.map((entry): ChronologyEntry => {
      return { kind: 'listed', entry, date: onDay(entry.asOf), sourceId: entry.sourceId };
    }),
    ...ties.agreements.map(({ agreement, basis }): ChronologyEntry => {
      const date = onDay(agreement.concludedOn);
      return { kind: 'agreement', agreement, basis, date, sourceId: agreement.sourceId };
    }),
    ...ties.wards.map((tie): ChronologyEntry => {
      return { kind: 'ward', tie, date: tie.concluded, sourceId: tie.sourceId };
    }),
    ...ties.programs.map((part): ChronologyEntry => {
      return { kind: 'program', part, date: part.program.date, sourceId: part.program.sourceId };
    }),
    ...supportEntries('received', ties.received, disasters),
    ...supportEntries('given', ties.given, disasters),
    ...(ties.events ?? []).map((part): ChronologyEntry => {
      return { kind: 'event', part, date: part.event.date, sourceId: part.event.sourceId };
    }),
  ];
  const days = new Map(entries.map((entry) => [entry, dayOf(entry)]));
  return entries.sort((a, b) =>
    (days.get(a) ?? '') < (days.get(b) ?? '') ? -1 : days.get(a) === days.get(b) ? 0 : 1,
  );
}

/** The sources of some records, each once and numbered from 1 in the order in which they are met. */
export function numberSources(ids: Iterable<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

function onDay(day: string): PartialDate {
  return { precision: 'day', from: day, to: '' };
}

/** For the order only. Support of which just the year is known does not come before its disaster. */
function dayOf(entry: ChronologyEntry): string {
  const day = earliestDay(entry.date);
  if (!('disaster' in entry)) return day;
  const since = earliestDay(entry.disaster.date);
  const isDated = entry.date.precision !== 'unknown' && entry.date.from !== '';
  return isDated && day > since ? day : since;
}

function supportEntries(
  kind: 'received' | 'given',
  supports: readonly Support[],
  disasters: readonly Disaster[],
): ChronologyEntry[] {
  const bundles = new Map<string, [Support, ...Support[]]>();
  for (const support of supports) {
    // As the record of the disaster bundles them, but each recipient by itself.
    const key = `${support.recipient}|${groupKey(support)}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(support);
    else bundles.set(key, [support]);
  }
  return [...bundles.values()].flatMap((bundle): ChronologyEntry[] => {
    const [{ disasterId, date, sourceId }] = bundle;
    const disaster = disasters.find(({ id }) => id === disasterId);
    return disaster ? [{ kind, disaster, supports: bundle, date, sourceId }] : [];
  });
}
