import { scaleLinear } from 'd3';

/** A small figure of one place: its values as steps, one a year, in the pixels of the panel. */
export interface StepPanel {
  /** Side of the slot of each year. */
  slots: readonly { x: number; width: number; y: number | undefined }[];
  /** Outline of the steps, as `d` of a path; a year without a value ends it and the next one begins anew. */
  line: string;
  /** The area under the steps. */
  area: string;
}

/**
 * @param values one a year, undefined where none was published
 * @param highest top of the scale that all panels share
 * @param width,height of the panel in pixels; the bottom is zero
 */
export function stepPanel(
  values: readonly (number | undefined)[],
  highest: number,
  width: number,
  height: number,
): StepPanel {
  const y = scaleLinear([0, Math.max(highest, Number.MIN_VALUE)], [height, 0]);
  const pitch = width / Math.max(1, values.length);
  const slots = values.map((value, index) => ({
    x: index * pitch,
    width: pitch,
    y: value === undefined ? undefined : y(value),
  }));
  let line = '';
  let area = '';
  slots.forEach((slot, index) => {
    if (slot.y === undefined) return;
    const [from, top, to] = [round(slot.x), round(slot.y), round(slot.x + pitch)];
    const isStart = slots[index - 1]?.y === undefined;
    const isEnd = slots[index + 1]?.y === undefined;
    line += isStart ? `M${from} ${top}H${to}` : `V${top}H${to}`;
    area += (isStart ? `M${from} ${height}V${top}H${to}` : `V${top}H${to}`) + (isEnd ? `V${height}Z` : '');
  });
  return { slots, line, area };
}

/** Index of the year whose slot holds a place on the panel; the nearest one beyond its ends. */
export function slotAt(x: number, width: number, years: number): number {
  return Math.max(0, Math.min(years - 1, Math.floor((x / Math.max(1, width)) * years)));
}

const round = (value: number) => Math.round(value * 100) / 100;
