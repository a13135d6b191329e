import type { CoverageBoard } from '../../data/coverage/coverage-board.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { MunicipalRecord } from '../../state/atlas.svelte.ts';

/** What the whole board is made from: on the screen, and in its Excel file. */
export interface CoverageParts {
  /** Fiscal years with values, oldest first. */
  readonly years: readonly FiscalYear[];
  readonly board: CoverageBoard;
  readonly record: MunicipalRecord;
  /** Name of the list in force. */
  readonly list: string;
}
