/** A piece of a text that is in one language. */
export interface TextRun {
  text: string;
  isJapanese: boolean;
}

const LETTER = '[\\u3005-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';
/** Japanese letters with digits and marks between them. */
const RUN = new RegExp(`(\\d*${LETTER}(?:[\\u3000-\\u9fff\\uf900-\\uffef\\d・～“”]*${LETTER})?[」』）。]?)`);

/**
 * A text of an English page in pieces, so that what is Japanese in it is read out in Japanese. A sentence that is
 * mostly Japanese (a note of the tables) stays whole.
 */
export function japaneseRuns(text: string): TextRun[] {
  const japanese = text.match(new RegExp(LETTER, 'g'))?.length ?? 0;
  if (japanese === 0) return [{ text, isJapanese: false }];
  if (japanese > text.length / 2) return [{ text, isJapanese: true }];
  return text
    .split(RUN)
    .map((piece, index) => ({ text: piece, isJapanese: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
