import { fillLines, textWidth } from './text-width.ts';

/** A syllable with the letters that belong to it: Hok-kai-do, Gun-ma, Shin-juku, Yusuhara-cho. */
const SYLLABLE = /[^aeiou-]*[aeiou](?:n(?![aeiouy])|([kstp])(?=\1|ch))?-?|[^aeiou]+/gi;

/**
 * A name in Roman letters in as few lines as it needs, each of about the same width and broken between syllables; none
 * where a syllable is wider than a line.
 * @param maxWidth of a line, in the unit of the size
 */
export function romanLines(name: string, maxWidth: number, fontSize: number): string[] {
  const syllables = name.match(SYLLABLE) ?? [];
  let lines = fillLines(syllables, maxWidth, fontSize);
  if (lines.some((line) => textWidth(line, fontSize) > maxWidth)) return [];
  // Drawn together as far as no line more is needed.
  for (let width = maxWidth; width > 0; width -= fontSize / 4) {
    const closer = fillLines(syllables, width, fontSize);
    if (closer.length > lines.length) break;
    if (widest(closer, fontSize) < widest(lines, fontSize)) lines = closer;
  }
  return lines;
}

function widest(lines: readonly string[], fontSize: number): number {
  return Math.max(...lines.map((line) => textWidth(line, fontSize)));
}
