import { attributesOf, decodedXml } from './xml-tags.ts';

/** A day as every date is written here; escaped as a format of Excel. */
const ISO_FORMAT = 'yyyy\\-mm\\-dd';

/** The longest format that Excel takes. */
const LONGEST_FORMAT = 255;

/** A format without what stands in quotes, behind a backslash or in brackets (language, colour, condition). */
function bareFormat(code: string): string {
  return code.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
}

/** Does a format show a day in a Japanese era (ggge年m月d日, ge.m.d)? */
function showsEra(code: string): boolean {
  const bare = bareFormat(code);
  return /[ge]/i.test(bare) && /[md]/i.test(bare) && !/[0#?]|general/i.test(bare);
}

/**
 * Writes formats with Japanese eras as ISO days, because the library for workbooks takes only formats without an
 * era for days and would hand on the bare number of the day.
 * @param styles the part with the formats, as XML
 */
export function withoutEraFormats(styles: string): string {
  return styles.replace(/\bformatCode="([^"]*)"/g, (whole, code: string) =>
    showsEra(decodedXml(code)) ? `formatCode="${ISO_FORMAT}"` : whole,
  );
}

/**
 * Formats that fill numbers up with zeros (`00000`): the digits that they show, by number of the cell format. Codes
 * of municipalities are often kept so; without the format 01203 would be 1203.
 * @param styles the part with the formats, as XML
 */
export function zeroFilledFormats(styles: string): ReadonlyMap<number, number> {
  const digitsOf = new Map<string, number>();
  for (const { numFmtId, formatCode } of attributesOf(styles, 'numFmt') as Record<
    string,
    string | undefined
  >[]) {
    const zeros = /^(0{2,9})(?:;.*)?$/.exec(bareFormat(formatCode ?? ''))?.[1];
    if (numFmtId !== undefined && zeros !== undefined) digitsOf.set(numFmtId, zeros.length);
  }
  const cellFormats = styles.slice(
    styles.search(/<(?:\w+:)?cellXfs[\s>]/),
    styles.search(/<\/(?:\w+:)?cellXfs>/),
  );
  const filled = new Map<number, number>();
  attributesOf(cellFormats, 'xf').forEach((format, index) => {
    const digits = digitsOf.get(format['numFmtId'] ?? '');
    if (digits !== undefined) filled.set(index, digits);
  });
  return filled;
}

/**
 * Writes cells of such formats as the text that they show, and errors of formulas (`#REF!`) as their text, so that
 * neither is lost on the way through the library for workbooks.
 * @param sheet a sheet as XML
 */
export function withShownText(sheet: string, zeroFilled: ReadonlyMap<number, number>): string {
  const withErrors = sheet.includes('t="e"')
    ? sheet.replace(/(<(?:\w+:)?c\s[^<>]*?)\st="e"/g, '$1 t="str"')
    : sheet;
  if (zeroFilled.size === 0) return withErrors;
  return withErrors.replace(
    /<((?:\w+:)?)c(\s[^<>]{0,200}?\bs="(\d+)"[^<>]{0,200})>((?:<\1f(?:\s[^<>]{0,200})?(?:\/>|>[^<]*<\/\1f>))?<\1v>)(\d{1,9})</g,
    (whole, prefix: string, attributes: string, format: string, before: string, digits: string) => {
      const width = zeroFilled.get(Number(format));
      if (width === undefined || (/\st="/.test(attributes) && !/\st="n"/.test(attributes))) return whole;
      const plain = attributes.replace(/\s(?:t|s)="[^"]*"/g, '');
      return `<${prefix}c${plain} t="str">${before}${digits.padStart(width, '0')}<`;
    },
  );
}
