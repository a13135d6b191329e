/** A share in percent with one decimal, as the screen has it. */
export const roundedShare = (percent: number): number => Math.round(percent * 10) / 10;
