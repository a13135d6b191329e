const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Decodes the five entities of XML and numbered characters; anything else stays as it is. */
export function decodedXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Attributes of every tag of a name in a part of a workbook, prefixes taken off (`r:id` is `id`). For the few flat
 * tags that the library for workbooks does not hand on; programs that write workbooks escape `<` and `>` in values.
 */
export function attributesOf(xml: string, tag: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}(\\s[^<>]*)>`, 'g'));
  return [...tags].map(([, attributes = '']) => {
    // Only from a space on, so that a hostile tag of a million letters is still read in one pass.
    const pairs = attributes.matchAll(/\s(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return Object.fromEntries(
      [...pairs].map(([, name = '', double, single]) => [name, decodedXml(double ?? single ?? '')]),
    );
  });
}

/** Longest tag and longest text between two tags; a cell of Excel has at most 32,767 characters, some escaped. */
const LONGEST_TAG = 20_000;
const LONGEST_TEXT = 400_000;

/**
 * Has a part of a workbook tags or texts longer than any program writes? The library for workbooks would go over
 * them again and again, for minutes.
 */
export function isOverlong(xml: string): boolean {
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at);
    if ((open < 0 ? xml.length : open) - at > LONGEST_TEXT) return true;
    if (open < 0) return false;
    const close = xml.indexOf('>', open);
    if (close < 0 || close - open > LONGEST_TAG) return true;
    at = close + 1;
  }
  return false;
}
