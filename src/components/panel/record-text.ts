import type { ChronologyEntry } from '../../data/places/chronology.ts';
import { noteBeyond } from '../../data/disasters/note-beyond.ts';
import { formatCount } from '../../domain/format.ts';
import { giftItem, giftNames } from '../../domain/gift-item.ts';
import { SUPPORT_KINDS, type Support } from '../../domain/disaster.ts';
import { formatAmount } from '../../i18n/amount.ts';
import type { RecordWords } from '../../i18n/record-words.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { withSourceTitles } from './source-titles.ts';

/** A record of a place in words. */
export interface RecordText {
  title: string;
  /** Sentences below the title; none is empty. */
  lines: string[];
  /** The disaster whose record tells more; empty for other records. */
  disaster: string;
}

/**
 * What a record says.
 * @param placeName name of the place whose record it is, as the tables write it: a printed name is told only where it differs
 */
export function recordText(
  entry: ChronologyEntry,
  placeName: string,
  lexicon: { t: RecordWords },
  atlas: Pick<Atlas, 'nameOf' | 'sourceOf'> & Partial<Pick<Atlas, 'saying'>>,
): RecordText {
  const words = lexicon.t.place.record;
  const { separator } = lexicon.t.place.facts;
  const namesOf = (codes: readonly string[]) => codes.map((code) => atlas.nameOf(code)).join(separator);
  const text = (title: string, lines: readonly string[], disaster = ''): RecordText => ({
    title,
    lines: lines.filter((line) => line !== '').map((line) => withSourceTitles(line, lexicon, atlas)),
    disaster,
  });
  switch (entry.kind) {
    case 'listed': {
      const { publishedName, publishedKind, reason } = entry.entry;
      const title = publishedKind === '都道府県' ? words.listedPrefecture : words.listed;
      const printed = publishedName === placeName ? '' : words.printedAs(publishedName);
      return text(title, [printed, reason]);
    }
    case 'agreement': {
      const { name, memberCount } = entry.agreement;
      const basis = entry.basis === 'derived' ? words.derived : '';
      return text(words.agreement, [words.memberOf(name, formatCount(memberCount)), basis]);
    }
    case 'ward':
      return text(words.ward(atlas.nameOf(entry.tie.wardCode), entry.tie.kind), [entry.tie.note]);
    case 'program': {
      const { program, wards } = entry.part;
      return text(program.name, [wards.length > 0 ? words.wardsOfPlan(namesOf(wards)) : '', program.note]);
    }
    case 'received': {
      const { disaster, supports } = entry;
      const giver = words.giver(giverOf(supports[0], lexicon, atlas));
      return text(words.received(disaster.name), [giver, ...gifts(supports, lexicon, atlas)], disaster.id);
    }
    case 'given': {
      const { disaster, supports } = entry;
      const { recipient } = supports[0];
      const title = words.given(disaster.name, recipient === '' ? '' : atlas.nameOf(recipient));
      return text(title, gifts(supports, lexicon, atlas), disaster.id);
    }
    case 'event': {
      const { event, via } = entry.part;
      const title = event.status === 'planned' ? words.planned(event.name) : event.name;
      const venue = event.venue === '' ? '' : words.venue(event.venue);
      return text(title, [via === '' ? '' : words.via(via), venue, event.note]);
    }
  }
}

function giverOf({ provider }: Support, { t }: { t: RecordWords }, atlas: Pick<Atlas, 'nameOf'>): string {
  if (provider === 'joint') return t.place.record.joint;
  return provider === 'wards_total' ? t.place.record.wardsTotal : atlas.nameOf(provider);
}

/** What was given, one line a kind (見舞金　区 30万円、区議会 30万円), and once each note. */
function gifts(
  supports: readonly Support[],
  { t }: { t: RecordWords },
  { saying }: Partial<Pick<Atlas, 'saying'>>,
): string[] {
  const words = t.place.record;
  const lines = SUPPORT_KINDS.flatMap((kind) => {
    const own = supports.filter((support) => support.kind === kind);
    if (own.length === 0) return [];
    const items = own.map(({ item }) => item);
    const { title, names } = giftNames(kind, items, {
      kindName: t.common.supportKind[kind],
      ofTables: t.common.ofTables,
    });
    const things = own.map(({ figure, unit }, index) => {
      const name = names[index] ?? '';
      if (!figure) return name;
      const amount = formatAmount(t.common, figure, unit);
      return name === '' ? amount : words.gift(name, amount);
    });
    const told = things.filter((thing) => thing !== '').join(t.common.listSeparator);
    return [told === '' ? title : words.gifts(title, told)];
  });
  const notes = supports.map(({ note, item }) => {
    const beyond = noteBeyond(note, [], giftItem(item).detail);
    return saying?.supportNote(beyond) ?? beyond;
  });
  return [...lines, ...new Set(notes)];
}
