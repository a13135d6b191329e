/** A length as it is written: a hundredth of a pixel is finer than any paper shows. */
export function plainNumber(value: number, decimals = 2): number {
  const rounded = Number(value.toFixed(decimals));
  return Object.is(rounded, -0) ? 0 : rounded;
}
