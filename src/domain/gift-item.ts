import type { SupportKind } from './disaster.ts';

/** What was given, in the parts of its name. */
export interface GiftItem {
  /** 見舞金 of 見舞金（区議会）; the whole where nothing stands in brackets at its end. */
  name: string;
  /** 区議会 of 見舞金（区議会）; empty where there is none. */
  detail: string;
}

/** An item of the table in its two parts, without the brackets. */
export function giftItem(item: string): GiftItem {
  const [, name = item, detail = ''] = /^([^（）]+)（([^（）]+)）$/.exec(item) ?? [];
  return { name, detail };
}

/** What the documents call a gift of a kind, whatever the language on the screen: 義援金・見舞金 are both donations. */
const NAMES_OF_KIND: Readonly<Partial<Record<SupportKind, readonly string[]>>> = {
  recovery_grant: ['復興支援金'],
  donation: ['義援金', '見舞金'],
  staff: ['職員派遣'],
  supplies: ['物資'],
};

/** How a language says the name of a kind, and the items of the table with their parts. */
export interface GiftWords {
  kindName: string;
  ofTables(text: string): string;
}

/**
 * How gifts of one kind are named together: 見舞金 with 区 and 区議会, where every item is a 見舞金, which is a name of
 * the kind (義援金・見舞金) in the documents; else the kind with each item as it stands.
 * @param items as in the table, at least one
 */
export function giftNames(
  kind: SupportKind,
  items: readonly string[],
  { kindName, ofTables }: GiftWords,
): { title: string; names: readonly string[] } {
  const parts = items.map(giftItem);
  const title = parts[0]?.name ?? '';
  const isOne = NAMES_OF_KIND[kind]?.includes(title) && parts.every(({ name }) => name === title);
  return isOne
    ? { title: ofTables(title), names: parts.map(({ detail }) => ofTables(detail)) }
    : { title: kindName, names: items.map(ofTables) };
}
