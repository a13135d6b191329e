/** One choice of every factor, by the factor's name. */
export type Row<F extends Readonly<Record<string, readonly string[]>>> = { [K in keyof F]: F[K][number] };

/** Three factors of three values each. */
type Factors = Readonly<Record<string, readonly [string, string, string]>>;

/**
 * The nine rows in which every value of a factor meets every value of each other one: a Latin square, the fewest
 * rows that can do so.
 * @param factors at most three, of three values each
 */
export function pairRows<F extends Factors>(factors: F): Row<F>[] {
  return everyRow({ a: [0, 1, 2], b: [0, 1, 2] }).map(({ a = 0, b = 0 }) =>
    rowOf(factors, [a, b, (a + b) % 3]),
  );
}

/** Every combination of the values. */
export function allRows<F extends Factors>(factors: F): Row<F>[] {
  return everyRow({ a: [0, 1, 2], b: [0, 1, 2], c: [0, 1, 2] }).map(({ a = 0, b = 0, c = 0 }) =>
    rowOf(factors, [a, b, c]),
  );
}

function rowOf<F extends Factors>(factors: F, places: readonly number[]): Row<F> {
  const entries = Object.entries(factors).map(([name, values], index) => [name, values[places[index] ?? 0]]);
  return Object.fromEntries(entries) as Row<F>;
}

function everyRow(places: Readonly<Record<string, readonly number[]>>): Record<string, number>[] {
  return Object.entries(places).reduce<Record<string, number>[]>(
    (rows, [name, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}
