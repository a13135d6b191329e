/** As long as a sentence for readers who are learning may be, by the guideline of the ministries. */
const LONGEST = 40;

/** The sentences of a text that are too long to be easy, counted without the spaces between their phrases. */
export function longSentences(text: string): string[] {
  return text.split(/[。\n]/).filter((sentence) => sentence.replaceAll(/\s/g, '').length > LONGEST);
}
