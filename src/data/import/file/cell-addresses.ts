import { columnLetters, columnOfLetters } from '../sheet-table.ts';

const TAG = /<((?:\w+:)?)(row|c)(?=[\s/>])([^<>]*)>/g;
const ADDRESS = /\sr="([A-Z]*)(\d+)"/;
/** A row or a cell without an address, or with one that is written otherwise than programs write it. */
const WITHOUT_ADDRESS = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^<>]*\sr="[A-Z]*\d)[^<>]*>/;

/**
 * Writes an address into every row and cell that has none: `r` is optional for both (ECMA-376 Part 1, 18.3.1.73 and
 * 18.3.1.4), and what has none stands next to the one before it. What has an address stays as it is.
 * @param sheet a sheet as XML
 */
export function withAddresses(sheet: string): string {
  if (!WITHOUT_ADDRESS.test(sheet)) return sheet;
  let row = 0;
  let column = -1;
  return sheet.replace(TAG, (whole, prefix: string, tag: string, attributes: string) => {
    const [, letters = '', digits] = ADDRESS.exec(attributes) ?? [];
    if (tag === 'row') {
      row = digits === undefined ? row + 1 : Number(digits);
      column = -1;
    } else column = digits === undefined ? column + 1 : columnOfLetters(letters);
    if (digits !== undefined) return whole;
    const address = tag === 'row' ? String(row) : columnLetters(column) + String(row);
    const others = attributes.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    return `<${prefix}${tag} r="${address}"${others}>`;
  });
}
