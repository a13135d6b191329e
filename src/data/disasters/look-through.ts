import { DISASTER_TYPES, SUPPORT_KINDS, type DisasterType, type SupportKind } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import {
  activeParts,
  type DisasterFilter,
  type FilterPart,
  type FoundDisaster,
  type DisasterRecord,
} from './disaster-filter.ts';
import { wordsOf, type IndexedDisaster, type IndexedSupport } from './disaster-index.ts';

/** How many disasters each option would leave, the other parts of the filter staying as they are. */
export interface OptionCounts {
  types: ReadonlyMap<DisasterType, number>;
  kinds: ReadonlyMap<SupportKind, number>;
  /** Only those with a support: `joint`, `wards_total`, codes of wards. */
  providers: ReadonlyMap<string, number>;
  /** Only those with a support: regions by key, prefectures, municipalities, `none`. */
  recipients: ReadonlyMap<string, number>;
  /** Only those that tell of a disaster. */
  sources: ReadonlyMap<string, number>;
  fiscalYears: ReadonlyMap<FiscalYear, number>;
  /** Without any choice in a part. */
  all: Readonly<Record<FilterPart, number>>;
}

export interface LookThrough {
  /** In the order of the index. */
  found: FoundDisaster[];
  /** What would be found without the recipient of the filter: the map shows what could be picked instead. */
  anywhere: FoundDisaster[];
  options: OptionCounts;
}

// What an entry does not pass, one bit a part. Kind, provider and recipient are asked of the supports.
const TYPE = 1;
const YEARS = 2;
const SOURCE = 4;
const FIND = 8;
const KIND = 16;
const PROVIDER = 32;
const RECIPIENT = 64;

/** Counts every option once for each disaster, however many supports name it. */
class Tally<K> {
  readonly counts = new Map<K, number>();
  readonly #last = new Map<K, number>();

  add(option: K, disaster: number): void {
    if (this.#last.get(option) === disaster) return;
    this.#last.set(option, disaster);
    this.counts.set(option, (this.counts.get(option) ?? 0) + 1);
  }
}

/**
 * One walk over everything: the disasters that pass every part of a filter, and what each option of each part
 * would leave. Kind, provider and recipient must be those of one and the same support: 「職員派遣」 and 「宮城県」
 * finds staff sent to 宮城県. Type, years, words and sources are asked of the disaster with all of its supports.
 */
export function lookThrough(index: readonly IndexedDisaster[], filter: DisasterFilter): LookThrough {
  const words = wordsOf(filter.find);
  const [first = -Infinity, last = Infinity] = filter.years;
  const asked = askedOfSupports(filter);

  const found: FoundDisaster[] = [];
  const anywhere: FoundDisaster[] = [];
  const types = new Map<DisasterType, number>(DISASTER_TYPES.map((type) => [type, 0]));
  const kinds = new Tally<SupportKind>();
  const providers = new Tally<string>();
  const recipients = new Tally<string>();
  const sources = new Tally<string>();
  const fiscalYears = new Map<FiscalYear, number>();
  const all = { type: 0, years: 0, recipient: 0, support: 0, provider: 0, find: 0, source: 0 };

  for (const [place, { record, sources: told, text, supports }] of index.entries()) {
    const { type, fiscalYear } = record.disaster;
    let missed = 0;
    if (filter.type.length > 0 && !filter.type.includes(type)) missed |= TYPE;
    if (fiscalYear < first || fiscalYear > last) missed |= YEARS;
    if (filter.source !== '' && !told.includes(filter.source)) missed |= SOURCE;
    if (!words.every((word) => text.includes(word))) missed |= FIND;
    // Two parts are missed already: no single other choice would bring it back.
    if ((missed & (missed - 1)) !== 0) continue;

    const isIn = missed === 0;
    let passes = asked === 0;
    let withoutKind = (asked & ~KIND) === 0;
    let withoutProvider = (asked & ~PROVIDER) === 0;
    let withoutRecipient = (asked & ~RECIPIENT) === 0;
    for (const entry of supports) {
      const lacks = missedBy(entry, filter);
      if (lacks === 0) passes = true;
      if (!isIn) continue;
      if ((lacks & ~KIND) === 0) {
        withoutKind = true;
        kinds.add(entry.support.kind, place);
      }
      if ((lacks & ~PROVIDER) === 0) {
        withoutProvider = true;
        providers.add(entry.support.provider, place);
      }
      if ((lacks & ~RECIPIENT) === 0) {
        withoutRecipient = true;
        for (const one of entry.recipients) recipients.add(one, place);
      }
    }

    if (passes) {
      if ((missed & ~TYPE) === 0) {
        all.type += 1;
        types.set(type, (types.get(type) ?? 0) + 1);
      }
      if ((missed & ~YEARS) === 0) {
        all.years += 1;
        fiscalYears.set(fiscalYear, (fiscalYears.get(fiscalYear) ?? 0) + 1);
      }
      if ((missed & ~SOURCE) === 0) {
        all.source += 1;
        for (const source of told) sources.add(source, place);
      }
      if ((missed & ~FIND) === 0) all.find += 1;
    }
    if (!isIn) continue;
    if (withoutKind) all.support += 1;
    if (withoutProvider) all.provider += 1;
    if (withoutRecipient) all.recipient += 1;
    if (passes) found.push(foundOf(record, supports, filter, 0));
    if (withoutRecipient && filter.recipient !== '')
      anywhere.push(foundOf(record, supports, filter, RECIPIENT));
  }

  for (const kind of SUPPORT_KINDS) if (!kinds.counts.has(kind)) kinds.counts.set(kind, 0);
  return {
    found,
    anywhere: filter.recipient === '' ? found : anywhere,
    options: {
      types,
      kinds: kinds.counts,
      providers: providers.counts,
      recipients: recipients.counts,
      sources: sources.counts,
      fiscalYears,
      all,
    },
  };
}

/** The parts of a filter that a support has to pass. */
function askedOfSupports(filter: DisasterFilter): number {
  return (
    (filter.support.length > 0 ? KIND : 0) |
    (filter.provider !== '' ? PROVIDER : 0) |
    (filter.recipient !== '' ? RECIPIENT : 0)
  );
}

function missedBy({ support, recipients }: IndexedSupport, filter: DisasterFilter): number {
  let missed = 0;
  if (filter.support.length > 0 && !filter.support.includes(support.kind)) missed |= KIND;
  if (filter.provider !== '' && support.provider !== filter.provider) missed |= PROVIDER;
  if (filter.recipient !== '' && !recipients.includes(filter.recipient)) missed |= RECIPIENT;
  return missed;
}

/** @param allowed parts that a support may miss */
function foundOf(
  record: DisasterRecord,
  supports: readonly IndexedSupport[],
  filter: DisasterFilter,
  allowed: number,
): FoundDisaster {
  if ((askedOfSupports(filter) & ~allowed) === 0) return { ...record, matching: record.supports };
  const matching = supports
    .filter((entry) => (missedBy(entry, filter) & ~allowed) === 0)
    .map(({ support }) => support);
  return { ...record, matching };
}

/**
 * For a filter that leaves nothing: which single part to take away, and how many disasters that would bring;
 * most first, without those that would bring none.
 */
export function loosenings(
  filter: DisasterFilter,
  { all }: OptionCounts,
): { part: FilterPart; count: number }[] {
  return activeParts(filter)
    .map((part) => ({ part, count: all[part] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
