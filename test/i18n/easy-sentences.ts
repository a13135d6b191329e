/** As long as a sentence for readers who are learning may be, by the guideline of the ministries. */
const LONGEST = 40;

/**
 * The sentences of a text that are too long to be easy, counted without the spaces between its phrases, its
 * explanations in brackets and what it quotes.
 */
export function longSentences(text: string): string[] {
  return text
    .replaceAll(/（[^（）]*）|「[^「」]*」/g, '')
    .split(/[。\n]/)
    .filter((sentence) => sentence.replaceAll(/\s/g, '').length > LONGEST);
}
