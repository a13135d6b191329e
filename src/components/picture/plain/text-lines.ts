/** A character as the browser has set it, in CSS pixels of the window. */
export interface SetCharacter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands on one line. */
export type TextLine = SetCharacter;

/** Characters of one line may stand this part of their height apart (a smaller number beside a larger one). */
const SAME_LINE = 0.5;

/**
 * The lines that a text was broken into, each as one piece. Space at either end of a line is not part of it; white
 * space of the source is one space.
 */
export function textLines(characters: readonly SetCharacter[]): TextLine[] {
  const lines: { -readonly [K in keyof TextLine]: TextLine[K] }[] = [];
  for (const character of characters) {
    const line = lines.at(-1);
    const isSpace = character.text.trim() === '' && character.text !== '\u3000';
    const text = isSpace ? ' ' : character.text;
    const goesOn =
      line !== undefined &&
      Math.abs(character.top - line.top) < (line.bottom - line.top) * SAME_LINE &&
      character.right >= line.left;
    if (!goesOn) {
      if (!isSpace) lines.push({ ...character, text });
      continue;
    }
    line.text += text;
    if (!isSpace) line.right = Math.max(line.right, character.right);
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/ +$/, '') }));
}
