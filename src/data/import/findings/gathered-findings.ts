import { findingMessage as message, type ImportFinding } from './import-finding.ts';

/** What needs nothing to be done and says the same of each row: told once for its column. */
const SAME_OF_EACH_ROW = new Set(['code_restored']);

/**
 * Findings that need nothing to be done and say the same of row after row, as one for each column: with the number of
 * rows, the first and the last. One alone stays as it is.
 */
export function gatheredFindings(findings: readonly ImportFinding[]): ImportFinding[] {
  const groups = new Map<string, ImportFinding[]>();
  const others: ImportFinding[] = [];
  for (const finding of findings) {
    const [first, ...more] = finding.why;
    const isSame = finding.level === 'info' && more.length === 0 && SAME_OF_EACH_ROW.has(first?.key ?? '');
    if (!isSame || finding.place === undefined) {
      others.push(finding);
      continue;
    }
    const key = `${finding.column} ${finding.place.column} ${finding.place.sheet}`;
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  for (const group of groups.values()) others.push(ofGroup(group));
  return others;
}

function ofGroup(group: readonly ImportFinding[]): ImportFinding {
  const [first] = group as [ImportFinding];
  if (group.length === 1) return first;
  const rows = group.map(({ place }) => place?.row ?? 0);
  return {
    ...first,
    entry: undefined,
    value: '',
    why: [message('codes_restored', { rows: rows.length, first: rows[0] ?? 0, last: rows.at(-1) ?? 0 })],
  };
}
