/** The noun that goes with a count: its first form for one, else its second. @param count a number, or as written */
export function noun(count: number | string, one: string, many: string): string {
  return `${count}` === '1' ? one : many;
}

/** A count with its noun: 1 municipality, 1,718 municipalities. @param count a number, or as written ("1,718") */
export function plural(count: number | string, one: string, many: string): string {
  return `${count} ${noun(count, one, many)}`;
}
