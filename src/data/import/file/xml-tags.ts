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
