/** A whole number with 「,」 at the thousands and 「−」 (U+2212) for negative ones. */
export function formatCount(value: number): string {
  const digits = Math.abs(Math.round(value))
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `−${digits}` : digits;
}

/** A share in percent with one decimal, without its sign: 558 of 1,718 is "32.5". */
export function formatPercent(percent: number): string {
  return percent.toFixed(1);
}
