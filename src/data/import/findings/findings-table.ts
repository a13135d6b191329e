import type { ExportTable } from '../../export/export-table.ts';
import { columnLetters } from '../sheet-table.ts';
import {
  findingSentences,
  findingText,
  type FindingColumn,
  type FindingLevel,
  type FindingTexts,
  type ImportFinding,
} from './import-finding.ts';

/** The words of a table of findings. */
export interface FindingTableWords {
  readonly title: string;
  readonly level: Readonly<Record<FindingLevel, string>>;
  readonly column: Readonly<Record<FindingColumn, string>>;
  readonly head: Readonly<
    Record<'level' | 'sheet' | 'row' | 'cell' | 'column' | 'value' | 'why' | 'action', string>
  >;
}

/**
 * Findings as a table for a file, a finding a row, in their order.
 * @param about what the file must carry with it: the list, its day, the edition
 */
export function findingsTable(
  findings: readonly ImportFinding[],
  texts: FindingTexts,
  words: FindingTableWords,
  about: Omit<ExportTable, 'title' | 'columns' | 'rows' | 'placeColumn'>,
): ExportTable {
  const { head } = words;
  return {
    ...about,
    title: words.title,
    columns: [
      { key: 'level', title: head.level, type: 'text' },
      { key: 'sheet', title: head.sheet, type: 'text' },
      { key: 'row', title: head.row, type: 'number' },
      { key: 'cell', title: head.cell, type: 'text' },
      { key: 'column', title: head.column, type: 'text' },
      { key: 'value', title: head.value, type: 'text' },
      { key: 'why', title: head.why, type: 'text' },
      { key: 'action', title: head.action, type: 'text' },
    ],
    rows: findings.map(({ level, place, column, value, why, action }) => [
      words.level[level],
      place?.sheet ?? '',
      place?.row ?? null,
      place === undefined ? '' : columnLetters(place.column),
      words.column[column],
      value,
      findingSentences(texts, why),
      findingText(texts, action),
    ]),
  };
}
