/** A whole number with 「,」 at the thousands and 「−」 (U+2212) for negative ones. */
export function formatCount(value: number): string {
  const whole = Math.round(value);
  const digits = Math.abs(whole)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
  return whole < 0 ? `−${digits}` : digits;
}

/** A difference with its sign, 「＋」 or 「−」; none for 0. */
export function formatDifference(difference: number): string {
  return difference > 0 ? `＋${formatCount(difference)}` : formatCount(difference);
}

/** A share in percent with one decimal, without its sign: 558 of 1,718 is "32.5". */
export function formatPercent(percent: number): string {
  return percent.toFixed(1);
}
