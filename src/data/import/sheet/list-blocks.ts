import type { ColumnGuess } from './guess-columns.ts';
import { looksLikeKind } from './cell-text.ts';

/** A column of names with the columns that belong to it; several may stand side by side on one sheet. */
export interface ListBlock {
  /** Columns from 0; undefined where there is none. */
  readonly name: number | undefined;
  readonly prefecture: number | undefined;
  readonly kind: number | undefined;
  readonly code: number | undefined;
  /** Head of the names as printed. */
  readonly head: string;
  /** 市, 町 or 村 where that head says so. */
  readonly kindOfHead: string;
  /** The columns that lie in the block: from its first to before that of the next block. */
  readonly from: number;
  readonly to: number;
}

/** The blocks of a sheet from left to right, and the order in which they are read. */
export interface ListLayout {
  readonly blocks: readonly ListBlock[];
  /**
   * `rows`: one prefecture stands for all names of a row, which are read from left to right. `blocks`: each block is
   * read to its end (or to the next head) before the next, as a page with several columns is.
   */
  readonly order: 'rows' | 'blocks';
}

/** Puts columns of names together with the columns that belong to them. */
export function layoutOf(columns: readonly ColumnGuess[]): ListLayout {
  const of = (role: ColumnGuess['role']) =>
    columns.filter((column) => column.role === role).map(({ column }) => column);
  const names = of('name');
  const prefectures = of('prefecture');
  const kinds = of('kind');
  const codes = of('code');
  const [firstCode] = codes;
  if (names.length === 0) {
    if (firstCode === undefined) return { blocks: [], order: 'rows' };
    const block = {
      name: undefined,
      prefecture: prefectures[0],
      kind: kinds[0],
      code: firstCode,
      kindOfHead: '',
    };
    return { blocks: [{ ...block, head: '', kindOfHead: '', from: 0, to: Infinity }], order: 'rows' };
  }
  const anchors = names.map((name, index) => {
    const before = names[index - 1] ?? -1;
    const after = names[index + 1] ?? Infinity;
    const left = prefectures.findLast((column) => column < name);
    const right = prefectures.find((column) => column > name && column < after);
    const companion = (candidates: readonly number[]) => {
      const isBefore = (candidates[0] ?? Infinity) < (names[0] ?? 0);
      return isBefore
        ? candidates.findLast((column) => column > before && column < name)
        : candidates.find((column) => column > name && column < after);
    };
    const head = columns.find(({ column }) => column === name)?.head ?? '';
    return {
      name,
      prefecture: left ?? right,
      kind: companion(kinds),
      code: companion(codes),
      head,
      kindOfHead: looksLikeKind(head) ? head : '',
    };
  });
  const first = (block: (typeof anchors)[number], index: number) => {
    const before = names[index - 1] ?? -1;
    const own = [block.name, block.prefecture, block.kind, block.code].filter(
      (column) => column !== undefined && column > before,
    ) as number[];
    return index === 0 ? 0 : Math.min(...own);
  };
  const starts = anchors.map(first);
  const blocks = anchors.map((block, index) => ({
    ...block,
    from: starts[index] ?? 0,
    to: (starts[index + 1] ?? Infinity) - 1,
  }));
  const shared = new Set(anchors.map((block) => block.prefecture));
  const isShared = blocks.length > 1 && shared.size === 1 && !shared.has(undefined);
  return { blocks, order: blocks.length === 1 || isShared ? 'rows' : 'blocks' };
}
