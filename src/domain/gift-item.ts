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

/**
 * How gifts of one kind are named together: 見舞金 with 区 and 区議会, where every item is a 見舞金, which the name of
 * the kind (義援金・見舞金) holds already; else the kind with each item as it stands.
 * @param items as in the table, at least one
 */
export function giftNames(
  kindName: string,
  items: readonly string[],
): { title: string; names: readonly string[] } {
  const parts = items.map(giftItem);
  const title = parts[0]?.name ?? '';
  const isOne = kindName.split('・').includes(title) && parts.every(({ name }) => name === title);
  return isOne ? { title, names: parts.map(({ detail }) => detail) } : { title: kindName, names: items };
}
