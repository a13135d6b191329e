import type { TableRecord } from '../../package/edit-table.ts';
import { computedTotals } from '../../reconciliation/computed-totals.ts';
import { publishedTotals } from '../../reconciliation/published-totals.ts';
import type { Tables } from '../../reconciliation/records.ts';

/**
 * The rows of `published_totals.csv` after a list has come in: what was worked out from the rows (`derived`) and was
 * right follows them; what somebody published stays as it is, and so does what was not right before.
 * @param before the package without the list
 * @param after the package with it
 */
export function recountedTotals(
  rows: readonly TableRecord[],
  before: Tables,
  after: Tables,
): readonly TableRecord[] {
  const countedById = new Map(
    publishedTotals(before)
      .filter(({ basis }) => basis === 'derived')
      .flatMap((total): [string, number][] => {
        const rule = computedTotals[total.measure];
        return rule && rule(before, total) === total.published ? [[total.id, rule(after, total)]] : [];
      }),
  );
  return rows.map((row) => {
    const counted = countedById.get(row['id'] ?? '');
    return counted === undefined ? row : { ...row, published: String(counted) };
  });
}
