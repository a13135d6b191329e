/** The parts of two texts between their common beginning and their common end, as code points. */
function middles(a: string, b: string): [string[], string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  // A pair of surrogates is one character: none is cut in two.
  if (start > 0 && isHighSurrogate(a, start - 1)) start -= 1;
  if (end > 0 && isLowSurrogate(a, a.length - end)) end -= 1;
  return [[...a.slice(start, a.length - end)], [...b.slice(start, b.length - end)]];
}

const isHighSurrogate = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '');
const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');

/** Do two texts differ by exactly one character put in, left out or changed? Characters are code points. */
export function differsByOneCharacter(a: string, b: string): boolean {
  // Most pairs are told apart by their length alone; a code point has at most two units.
  if (Math.abs(a.length - b.length) > 2 || a === b) return false;
  const [one, other] = middles(a, b);
  return Math.max(one.length, other.length) === 1;
}

/** Are two texts the same but for two neighbouring characters (code points) that have changed places? */
export function differsByASwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const [[first, second, ...more], other] = middles(a, b);
  return more.length === 0 && second !== undefined && other[0] === second && other[1] === first;
}
