import { DISASTER_TYPES, SUPPORT_KINDS, type DisasterType, type SupportKind } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import {
  asksForSupport,
  passesKind,
  passesRecipient,
  passesType,
  passesYears,
  recipientPrefecture,
  type DisasterFilter,
  type DisasterRecord,
  type RecipientPlaces,
} from './disaster-filter.ts';

/** How many disasters each option would leave, the other parts of the filter staying as they are. */
export interface OptionCounts {
  types: ReadonlyMap<DisasterType, number>;
  /** Without any choice of type. */
  allTypes: number;
  kinds: ReadonlyMap<SupportKind, number>;
  allKinds: number;
  /** By prefecture code and by region key. */
  recipients: ReadonlyMap<string, number>;
  allRecipients: number;
  fiscalYears: ReadonlyMap<FiscalYear, number>;
}

/**
 * Counts every option of every part in one walk over the supports.
 * @returns a number for each option there is, 0 included; fiscal years only where there are disasters
 */
export function countOptions(
  records: readonly DisasterRecord[],
  filter: DisasterFilter,
  places: RecipientPlaces,
): OptionCounts {
  const types = zeroes(DISASTER_TYPES);
  const kinds = zeroes(SUPPORT_KINDS);
  const recipients = zeroes([...places.keys()]);
  const fiscalYears = new Map<FiscalYear, number>();
  let [allTypes, allKinds, allRecipients] = [0, 0, 0];

  for (const record of records) {
    const { type, fiscalYear } = record.disaster;
    const isTypeIn = passesType(filter, record);
    const isYearIn = passesYears(filter, record);
    const kindsHere = new Set<SupportKind>();
    const recipientsHere = new Set<string>();
    let hasMatch = !asksForSupport(filter);
    for (const support of record.supports) {
      const isKindIn = passesKind(filter, support);
      const isRecipientIn = passesRecipient(filter, support, places);
      if (isKindIn && isRecipientIn) hasMatch = true;
      if (isRecipientIn) kindsHere.add(support.kind);
      if (isKindIn && support.recipient !== '') recipientsHere.add(recipientPrefecture(support));
    }
    if (isYearIn && hasMatch) {
      allTypes += 1;
      add(types, type);
    }
    if (isTypeIn && hasMatch) add(fiscalYears, fiscalYear);
    if (!isTypeIn || !isYearIn) continue;
    if (filter.recipient === '' || kindsHere.size > 0) allKinds += 1;
    for (const kind of kindsHere) add(kinds, kind);
    if (filter.support.length === 0 || record.supports.some((support) => passesKind(filter, support)))
      allRecipients += 1;
    for (const [place, prefectures] of places)
      if ([...recipientsHere].some((code) => prefectures.has(code))) add(recipients, place);
  }
  return { types, allTypes, kinds, allKinds, recipients, allRecipients, fiscalYears };
}

function zeroes<K>(keys: readonly K[]): Map<K, number> {
  return new Map(keys.map((key) => [key, 0]));
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
