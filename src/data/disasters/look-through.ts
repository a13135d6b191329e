import {
  DISASTER_TYPES,
  SUPPORT_KINDS,
  type DisasterType,
  type Support,
  type SupportKind,
} from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import {
  activeParts,
  without,
  type DisasterFilter,
  type FilterPart,
  type FoundDisaster,
} from './disaster-filter.ts';
import { wordsOf, type DisasterIndex, type IndexedDisaster, type IndexedSupport } from './disaster-index.ts';

/** How many disasters each option would leave, the other parts of the filter staying as they are. */
export interface OptionCounts {
  types: ReadonlyMap<DisasterType, number>;
  kinds: ReadonlyMap<SupportKind, number>;
  /** Those that any support names: `joint`, `wards_total`, codes of wards. */
  providers: ReadonlyMap<string, number>;
  /** Those that any support names: regions by key, prefectures, municipalities, `none`. */
  recipients: ReadonlyMap<string, number>;
  /** Only those that tell of a disaster. */
  sources: ReadonlyMap<string, number>;
  fiscalYears: ReadonlyMap<FiscalYear, number>;
  /** Without any choice in a part. */
  all: Readonly<Record<FilterPart, number>>;
}

export interface LookThrough {
  /** In the order of the index. The same disaster with the same supports is the same object as the last time. */
  found: FoundDisaster[];
  /** One of the found by its id. */
  foundById(id: string): FoundDisaster | undefined;
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

/** What a filter asks of the supports, in the numbers of an index. */
interface AskedOfSupports {
  /** The parts that are asked, as bits. */
  parts: number;
  /** By the number of a kind, whether it is asked for. */
  kinds: readonly boolean[];
  provider: number | undefined;
  recipient: number | undefined;
}

/**
 * One walk over everything: the disasters that pass every part of a filter, and what each option of each part
 * would leave. Kind, provider and recipient must be those of one and the same support: 「職員派遣」 and 「宮城県」
 * finds staff sent to 宮城県. Type, years, words and sources are asked of the disaster with all of its supports.
 */
export function lookThrough(index: DisasterIndex, filter: DisasterFilter): LookThrough {
  const words = wordsOf(filter.find);
  const [first = -Infinity, last = Infinity] = filter.years;
  const asked = askedOfSupports(index, filter);

  const found: FoundDisaster[] = [];
  const foundAt = new Array<FoundDisaster | undefined>(index.disasters.length).fill(undefined);
  const anywhere: FoundDisaster[] = [];
  const narrowed = index.narrowedBy(askedText(filter, true));
  const narrowedAnywhere = index.narrowedBy(askedText(filter, false));
  const types = new Map<DisasterType, number>(DISASTER_TYPES.map((type) => [type, 0]));
  const sources = new Map<string, number>();
  const fiscalYears = new Map<FiscalYear, number>();
  const all = { type: 0, years: 0, recipient: 0, support: 0, provider: 0, find: 0, source: 0 };
  const counts = new Int32Array(index.options.length);
  // The disaster in which an option was counted last: however many supports name it, it counts once.
  const lastIn = new Int32Array(index.options.length).fill(-1);
  const count = (option: number, disaster: number) => {
    if (lastIn[option] === disaster) return;
    lastIn[option] = disaster;
    counts[option] = (counts[option] ?? 0) + 1;
  };

  let place = -1;
  for (const entry of index.disasters) {
    place += 1;
    const { supports } = entry;
    const { type, fiscalYear } = entry.record.disaster;
    let missed = 0;
    if (filter.type.length > 0 && !filter.type.includes(type)) missed |= TYPE;
    if (fiscalYear < first || fiscalYear > last) missed |= YEARS;
    if (filter.source !== '' && !entry.sources.includes(filter.source)) missed |= SOURCE;
    if (words.length > 0 && !words.every((word) => entry.text.includes(word))) missed |= FIND;
    // Two parts are missed already: no single other choice would bring it back.
    if ((missed & (missed - 1)) !== 0) continue;

    const isIn = missed === 0;
    let passes = asked.parts === 0;
    if (asked.parts === 0) {
      if (isIn) for (const option of entry.options) counts[option] = (counts[option] ?? 0) + 1;
    } else if (!isIn) passes = supports.some((support) => missedBy(support, asked) === 0);
    // What the filter would find without each of the parts that it asks of the supports.
    let withoutKind = (asked.parts & ~KIND) === 0;
    let withoutProvider = (asked.parts & ~PROVIDER) === 0;
    let withoutRecipient = (asked.parts & ~RECIPIENT) === 0;
    if (isIn && asked.parts !== 0)
      for (const support of supports) {
        const lacks = missedBy(support, asked);
        if (lacks === 0) passes = true;
        if ((lacks & ~KIND) === 0) {
          withoutKind = true;
          count(support.kind, place);
        }
        if ((lacks & ~PROVIDER) === 0) {
          withoutProvider = true;
          count(support.provider, place);
        }
        if ((lacks & ~RECIPIENT) === 0) {
          withoutRecipient = true;
          for (const recipient of support.recipients) count(recipient, place);
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
        for (const source of entry.sources) sources.set(source, (sources.get(source) ?? 0) + 1);
      }
      if ((missed & ~FIND) === 0) all.find += 1;
    }
    if (!isIn) continue;
    if (withoutKind) all.support += 1;
    if (withoutProvider) all.provider += 1;
    if (withoutRecipient) all.recipient += 1;
    if (passes) {
      const one = (narrowed[place] ??= foundOf(entry, asked, 0));
      foundAt[place] = one;
      found.push(one);
    }
    if (withoutRecipient && filter.recipient !== '')
      anywhere.push((narrowedAnywhere[place] ??= foundOf(entry, asked, RECIPIENT)));
  }

  const kinds = new Map<SupportKind, number>(SUPPORT_KINDS.map((kind) => [kind, 0]));
  const providers = new Map<string, number>();
  const recipients = new Map<string, number>();
  for (const [number, { part, value }] of index.options.entries()) {
    const total = counts[number] ?? 0;
    if (part === 'support') kinds.set(value as SupportKind, total);
    else (part === 'provider' ? providers : recipients).set(value, total);
  }
  return {
    found,
    foundById: (id) => foundAt[index.placeOf.get(id) ?? -1],
    anywhere: filter.recipient === '' ? found : anywhere,
    options: { types, kinds, providers, recipients, sources, fiscalYears, all },
  };
}

function askedOfSupports(index: DisasterIndex, filter: DisasterFilter): AskedOfSupports {
  const kinds: boolean[] = [];
  for (const kind of filter.support) kinds[index.numberOf('support', kind) ?? -1] = true;
  return {
    parts:
      (filter.support.length > 0 ? KIND : 0) |
      (filter.provider !== '' ? PROVIDER : 0) |
      (filter.recipient !== '' ? RECIPIENT : 0),
    kinds,
    provider: index.numberOf('provider', filter.provider),
    recipient: index.numberOf('recipient', filter.recipient),
  };
}

/** What a filter asks of the supports, as a text: empty for nothing. */
function askedText({ support, provider, recipient }: DisasterFilter, withRecipient: boolean): string {
  const asked = [[...support].sort().join(), provider, withRecipient ? recipient : ''];
  return asked.some(Boolean) ? asked.join('|') : '';
}

function missedBy({ kind, provider, recipients }: IndexedSupport, asked: AskedOfSupports): number {
  const { parts } = asked;
  let missed = 0;
  if ((parts & KIND) !== 0 && asked.kinds[kind] !== true) missed |= KIND;
  if ((parts & PROVIDER) !== 0 && provider !== asked.provider) missed |= PROVIDER;
  if ((parts & RECIPIENT) !== 0 && !(recipients as readonly unknown[]).includes(asked.recipient))
    missed |= RECIPIENT;
  return missed;
}

/** @param allowed parts that a support may miss */
function foundOf(
  { record, supports, whole }: IndexedDisaster,
  asked: AskedOfSupports,
  allowed: number,
): FoundDisaster {
  if ((asked.parts & ~allowed) === 0) return whole;
  const matching: Support[] = [];
  for (const entry of supports) if ((missedBy(entry, asked) & ~allowed) === 0) matching.push(entry.support);
  return { disaster: record.disaster, supports: record.supports, matching };
}

/**
 * For a filter that leaves nothing: the fewest parts whose removal brings disasters back, and how many; most first.
 * Where no single part does, pairs are tried, and so on. Empty only where nothing is recorded at all.
 */
export function loosenings(
  index: DisasterIndex,
  filter: DisasterFilter,
): { parts: readonly FilterPart[]; count: number }[] {
  const active = activeParts(filter);
  for (let size = 1; size <= active.length; size++) {
    const found = choices(active, size)
      .map((parts) => ({
        parts,
        count: lookThrough(index, parts.reduce<DisasterFilter>(without, filter)).found.length,
      }))
      .filter(({ count }) => count > 0);
    if (found.length > 0) return found.sort((a, b) => b.count - a.count);
  }
  return [];
}

/** Every choice of so many of them, in their order. */
function choices<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, place) =>
    choices(from.slice(place + 1), size - 1).map((others) => [first, ...others]),
  );
}
