/**
 * The cheapest way to give every row a column of its own: the shortest augmenting paths of Jonker and Volgenant
 * (1987), with potentials, for matrices with at least as many columns as rows. Exact, and the same for the same
 * matrix: of equal ways the one met first is taken.
 * @param costs one array a row, all of the same length; finite numbers
 * @returns the column of each row
 * @throws RangeError when there are fewer columns than rows, or a cost is not a finite number
 */
export function cheapestAssignment(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (columns < rows) throw new RangeError(`${rows} rows cannot each have one of ${columns} columns`);
  for (const row of costs) {
    if (row.length !== columns || !row.every(Number.isFinite))
      throw new RangeError('the costs are no matrix of finite numbers');
  }
  // Row and column 0 are the places that paths begin at; the real ones count from 1.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOfColumn = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  const least = new Float64Array(columns + 1);
  const isDone = new Uint8Array(columns + 1);

  for (let row = 1; row <= rows; row += 1) {
    rowOfColumn[0] = row;
    least.fill(Infinity);
    isDone.fill(0);
    let column = 0;
    do {
      isDone[column] = 1;
      const at = rowOfColumn[column] ?? 0;
      const line = costs[at - 1] ?? [];
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isDone[other] === 1) continue;
        const reduced = line[other - 1]! - rowPotential[at]! - columnPotential[other]!;
        if (reduced < least[other]!) {
          least[other] = reduced;
          before[other] = column;
        }
        if (least[other]! < step) {
          step = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isDone[other] === 1) {
          rowPotential[rowOfColumn[other]!]! += step;
          columnPotential[other]! -= step;
        } else least[other]! -= step;
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    // Along the path every column takes the row of the one before it.
    while (column !== 0) {
      const previous = before[column]!;
      rowOfColumn[column] = rowOfColumn[previous]!;
      column = previous;
    }
  }
  const columnOfRow = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOfColumn[column]!;
    if (row > 0) columnOfRow[row - 1] = column - 1;
  }
  return columnOfRow;
}
