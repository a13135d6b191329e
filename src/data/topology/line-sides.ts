/** The one or two places between which a line of a boundary file runs: one at a coast, else two in ascending order. */
export type LineSides = readonly [string, string?];

type Arcs = readonly (number | Arcs)[];

interface Shape {
  readonly arcs: unknown;
  readonly properties: { readonly code: string };
}

/**
 * Between which places each line runs that the shapes of a boundary file are made of.
 * @returns by the number of the line in the file
 */
export function sidesOfLines(shapes: readonly Shape[]): Map<number, LineSides> {
  const sides = new Map<number, LineSides>();
  for (const { arcs, properties } of shapes) addLines(sides, arcs as Arcs, properties.code);
  return sides;
}

function addLines(sides: Map<number, LineSides>, arcs: Arcs, code: string): void {
  for (const arc of arcs) {
    if (typeof arc !== 'number') {
      addLines(sides, arc, code);
      continue;
    }
    const line = arc < 0 ? ~arc : arc;
    const other = sides.get(line)?.[0];
    if (other === undefined || other === code) sides.set(line, [code]);
    else sides.set(line, other < code ? [other, code] : [code, other]);
  }
}
