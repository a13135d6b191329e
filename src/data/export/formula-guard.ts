/**
 * Text that a spreadsheet would take for a formula when it opens a CSV file: `=`, `+`, `-`, `@` and their
 * full-width forms at the beginning, also behind spaces or quotes, and anything that begins with a tab or a
 * line end (OWASP, CSV Injection). Quotes at the beginning are looked through, so that `unguarded` is exact.
 */
const LOOKS_LIKE_FORMULA = /^'*[\t\r\n]|^[\s']*[=+\-@＝＋－＠]/;

const GUARD = "'";

/** Would a spreadsheet take the text for a formula? No name and no sentence of the data begins so. */
export function looksLikeFormula(text: string): boolean {
  return LOOKS_LIKE_FORMULA.test(text);
}

/**
 * Text that no spreadsheet runs: a quote is set before what looks like a formula. For text cells only; numbers
 * are written as numbers.
 */
export function guarded(text: string): string {
  return looksLikeFormula(text) ? GUARD + text : text;
}

/** The text that `guarded` was given. Only for cells of which it is certain that they went through it. */
export function unguarded(text: string): string {
  return text.startsWith(GUARD) && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
