/** Figures, capitals and marks of the fonts in the design's list, in em. */
const NARROW_LETTER = 0.64;
/** Small letters, of which Roman names are made, differ: `i` is a third of `m`. */
const SMALL_LETTERS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[mwMW]/, 0.9],
  [/[fijlrt' -]/, 0.38],
  [/[a-z]/, 0.58],
];

/**
 * An upper estimate of the width of a line of text, in the unit of the size. There is no font to ask before
 * the page is drawn, and labels must not collide whichever font the reader has: full-width characters are
 * one em, everything else as wide as the widest of those fonts has it.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) >= 0x2000) ems += 1;
    else ems += SMALL_LETTERS.find(([letters]) => letters.test(character))?.[1] ?? NARROW_LETTER;
  }
  return ems * fontSize;
}

/** Fills lines with pieces that must not be broken, in order; a piece too wide for a line stands alone. */
export function fillLines(pieces: readonly string[], maxWidth: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && textWidth(longer, fontSize) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
