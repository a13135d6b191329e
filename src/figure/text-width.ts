/** The widest figures and Latin letters of the fonts in the design's list, in em. */
const NARROW_LETTER = 0.64;

/**
 * An upper estimate of the width of a line of text, in the unit of the size. There is no font to ask before
 * the page is drawn, and labels must not collide whichever font the reader has: full-width characters are
 * one em, everything else is taken as `NARROW_LETTER`.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) < 0x2000 ? NARROW_LETTER : 1;
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
