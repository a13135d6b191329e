import { scaleLinear } from 'd3';

/** A bar with its words, in the pixels of the figure. */
interface MoneyBar {
  /** Baseline of the words over the bar. */
  textY: number;
  y: number;
  width: number;
}

export interface MoneyBars {
  height: number;
  barHeight: number;
  bars: readonly MoneyBar[];
}

const ROW = 52;
const BAR = 16;
/** Room for the arrow of a lower bound. */
const ARROW = 14;
/** What is known is seen, however little beside the others. */
const LEAST = 2;

/** Bars from the left on one scale from 0; an amount of 0 (nothing known) has none. */
export function moneyBars(amounts: readonly number[], width: number): MoneyBars {
  const scale = scaleLinear([0, Math.max(1, ...amounts)], [0, Math.max(0, width - ARROW)]);
  return {
    height: amounts.length * ROW,
    barHeight: BAR,
    bars: amounts.map((amount, index) => ({
      textY: index * ROW + 16,
      y: index * ROW + 24,
      width: amount === 0 ? 0 : Math.max(LEAST, scale(amount)),
    })),
  };
}
