import type { ReconciliationRow } from './reconcile.ts';

/** `reconciliation.json` as text: one row a line, so that a change of one total is one changed line. */
export function reconciliationText(rows: readonly ReconciliationRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
