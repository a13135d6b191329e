/**
 * The address of a link out of the data: whole, and of the web. Anything else that stands there (the name of a file, a
 * sentence, `javascript:`) is shown as text and never becomes a link.
 * @param text as the column has it
 */
export function webAddress(text: string): string | undefined {
  return /^https?:\/\//.test(text) ? text : undefined;
}
