import type { Support } from '../../domain/disaster.ts';
import type { Prefecture } from '../../domain/place.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';
import { nameForm, plainText } from '../search/written-form.ts';
import { NO_RECIPIENT, type DisasterRecord, type FoundDisaster } from './disaster-filter.ts';

/** A record with what a filter asks of it, worked out once. */
export interface IndexedDisaster {
  record: DisasterRecord;
  /** Ids of the sources that list the disaster or tell of it or of a support, each once. */
  sources: readonly string[];
  /** Everything that can be found by its words, folded for comparing. */
  text: string;
  supports: readonly IndexedSupport[];
  /** Numbers of the options that any of its supports stands under, each once. */
  options: readonly number[];
  /** What is found of it where nothing is asked of the supports. */
  whole: FoundDisaster;
}

export interface IndexedSupport {
  support: Support;
  kind: number;
  provider: number;
  /** The recipients of a filter under which it counts: its place, the prefecture and the region around it. */
  recipients: readonly number[];
}

/** Of what an option is, and its value in a filter. */
interface Option {
  part: 'support' | 'provider' | 'recipient';
  value: string;
}

/** A filter asks two things of the supports: with and without its recipient. A few before them are kept for a way back. */
const MOST_NARROWED = 6;

export interface DisasterIndex {
  disasters: readonly IndexedDisaster[];
  /** The options that supports stand under, by their numbers: thousands of supports share few of them. */
  options: readonly Option[];
  /** Number of an option; undefined where no support stands under it. */
  numberOf(part: Option['part'], value: string): number | undefined;
  /** Place of a disaster in `disasters`, by its id. */
  placeOf: ReadonlyMap<string, number>;
  /**
   * What was found of each disaster, by its place, when last the same was asked of the supports. Who finds the same
   * again gets the same object, so that nothing that shows it is worked out anew.
   */
  narrowedBy(asked: string): (FoundDisaster | undefined)[];
}

/**
 * @param textOf what stands in words about a record: names, notes, places, wards, kinds
 */
export function indexDisasters(
  records: readonly DisasterRecord[],
  prefectures: readonly Prefecture[],
  textOf: (record: DisasterRecord) => string,
): DisasterIndex {
  const regionKeys = Object.entries(REGION_BY_KEY);
  const regionOf = new Map(
    prefectures.map(({ code, region }) => [code, regionKeys.find(([, name]) => name === region)?.[0] ?? '']),
  );
  const options: Option[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (part: Option['part'], value: string): number => {
    const key = `${part} ${value}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, options.length);
    return options.push({ part, value }) - 1;
  };
  const recipientsByPlace = new Map<string, readonly number[]>();
  const recipientsOf = (place: string): readonly number[] => {
    const known = recipientsByPlace.get(place);
    if (known) return known;
    const prefecture = place.slice(0, 2);
    const values = place === '' ? [NO_RECIPIENT] : [place, prefecture, regionOf.get(prefecture) ?? ''];
    const found = [...new Set(values)].map((value) => numberOf('recipient', value));
    recipientsByPlace.set(place, found);
    return found;
  };

  const disasters = records.map((record): IndexedDisaster => {
    const { disaster } = record;
    const supports = record.supports.map((support) => ({
      support,
      kind: numberOf('support', support.kind),
      provider: numberOf('provider', support.provider),
      recipients: recipientsOf(support.recipient),
    }));
    const sources = new Set([...disaster.listedIn, disaster.sourceId]);
    const stands = new Set<number>();
    for (const { support, kind, provider, recipients } of supports) {
      sources.add(support.sourceId);
      stands.add(kind).add(provider);
      for (const recipient of recipients) stands.add(recipient);
    }
    return {
      record,
      sources: [...sources],
      text: nameForm(plainText(textOf(record))),
      supports,
      options: [...stands],
      whole: { ...record, matching: record.supports },
    };
  });
  const narrowed = new Map<string, (FoundDisaster | undefined)[]>();
  return {
    disasters,
    options,
    numberOf: (part, value) => numbers.get(`${part} ${value}`),
    placeOf: new Map(records.map(({ disaster }, place) => [disaster.id, place])),
    narrowedBy: (asked) => {
      const known =
        narrowed.get(asked) ?? new Array<FoundDisaster | undefined>(disasters.length).fill(undefined);
      // The one asked last is the last to go.
      narrowed.delete(asked);
      narrowed.set(asked, known);
      for (const oldest of narrowed.keys()) if (narrowed.size > MOST_NARROWED) narrowed.delete(oldest);
      return known;
    },
  };
}

/** The words of a free text, folded as the text of an index is; none for an empty one. */
export function wordsOf(find: string): string[] {
  return plainText(find).split(/\s+/).filter(Boolean).map(nameForm);
}
