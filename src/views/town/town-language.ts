import type { ChronologyEntry } from '../../data/places/chronology.ts';
import type { Support } from '../../domain/disaster.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { WardPartnership } from '../../domain/partnership.ts';
import type { RecordWords } from '../../i18n/record-words.ts';
import type { TownWords } from '../../i18n/messages/ja/town.ts';

export type TownLanguageName = 'ja' | 'en';

/** Everything that the page of a town says in one language. */
export interface TownLanguage {
  lang: TownLanguageName;
  words: TownWords;
  records: RecordWords;
  date(date: PartialDate): string;
  /** @param iso day, month or year */
  isoDate(iso: string): string;
  /** Name of a prefecture (two digits) or municipality (five). */
  nameOf(code: string): string;
  /** Name of a municipality with its prefecture, or of a prefecture alone. */
  nameWithin(code: string): string;
  /** An agreement's, plan's, event's, venue's or disaster's name. */
  titleOf(name: string): string;
  tieKind(name: string): string;
  item(name: string): string;
  /** As it stands behind the amount. */
  unit(unit: string, amount: number): string;
}

/** A record with every name as the language says it. */
export function entryIn(language: TownLanguage, entry: ChronologyEntry): ChronologyEntry {
  const { titleOf } = language;
  switch (entry.kind) {
    case 'agreement':
      return { ...entry, agreement: { ...entry.agreement, name: titleOf(entry.agreement.name) } };
    case 'ward':
      return { ...entry, tie: tieIn(language, entry.tie) };
    case 'program': {
      const { program } = entry.part;
      return { ...entry, part: { ...entry.part, program: { ...program, name: titleOf(program.name) } } };
    }
    case 'received':
    case 'given': {
      const [first, ...rest] = entry.supports;
      return {
        ...entry,
        disaster: { ...entry.disaster, name: titleOf(entry.disaster.name) },
        supports: [supportIn(language, first), ...rest.map((support) => supportIn(language, support))],
      };
    }
    case 'event': {
      const { event, via } = entry.part;
      const said = { ...event, name: titleOf(event.name), venue: titleOf(event.venue) };
      return { ...entry, part: { via: titleOf(via), event: said } };
    }
    case 'listed':
      return entry;
  }
}

function supportIn(language: TownLanguage, support: Support): Support {
  return {
    ...support,
    item: language.item(support.item),
    unit: language.unit(support.unit, support.figure?.value ?? 0),
  };
}

/** A tie of a ward with its kind as the language says it. */
function tieIn(language: TownLanguage, tie: WardPartnership): WardPartnership {
  return { ...tie, kind: language.tieKind(tie.kind) };
}
