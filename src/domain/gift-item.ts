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
