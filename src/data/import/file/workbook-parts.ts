import type { ArchivePart } from './archive-directory.ts';
import { attributesOf } from './xml-tags.ts';

/** A sheet as the workbook names it. */
interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Path of its part; undefined where it has no cells (a chart). */
  readonly path: string | undefined;
}

/** Where the parts of a workbook lie, sheets in the order of their tabs. */
export interface WorkbookParts {
  readonly sheets: readonly WorkbookSheet[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
}

export const WORKBOOK_PATH = 'xl/workbook.xml';
export const RELATIONS_PATH = 'xl/_rels/workbook.xml.rels';

/** What an archive is, by the parts that it has. */
export type ArchiveContent = 'workbook' | 'binary_workbook' | 'document' | 'open_document' | 'other';

/** What an archive holds, by the paths that the formats prescribe (ECMA-376, [MS-XLSB], OpenDocument). */
export function archiveContent(parts: readonly ArchivePart[]): ArchiveContent {
  const paths = new Set(parts.map((part) => part.path));
  if (paths.has(WORKBOOK_PATH)) return 'workbook';
  if (paths.has('xl/workbook.bin')) return 'binary_workbook';
  if (paths.has('word/document.xml') || paths.has('ppt/presentation.xml')) return 'document';
  const first = parts[0];
  if (first?.path === 'mimetype' && first.method === 'stored') {
    const type = new TextDecoder().decode(first.packed);
    if (type.startsWith('application/vnd.oasis.opendocument.')) return 'open_document';
  }
  return 'other';
}

/** Reads where sheets, formats and shared texts lie from the two parts that say so (both as XML). */
export function workbookParts(workbook: string, relations: string): WorkbookParts {
  const targets = new Map<string, { path: string; type: string }>();
  for (const relation of attributesOf(relations, 'Relationship')) {
    const target = relation['Target'] ?? '';
    const type = (relation['Type'] ?? '').split('/').at(-1) ?? '';
    targets.set(relation['Id'] ?? '', {
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      type,
    });
  }
  const pathOfType = (type: string) => [...targets.values()].find((target) => target.type === type)?.path;
  const names = new Set<string>();
  return {
    sheets: attributesOf(workbook, 'sheet')
      .filter((sheet) => sheet['name'])
      .map((sheet) => {
        const target = targets.get(sheet['id'] ?? '');
        return {
          name: nameOfItsOwn(names, sheet['name'] ?? ''),
          isHidden: sheet['state'] === 'hidden' || sheet['state'] === 'veryHidden',
          path: target?.type === 'worksheet' ? target.path : undefined,
        };
      }),
    styles: pathOfType('styles'),
    sharedStrings: pathOfType('sharedStrings'),
  };
}

/** No two sheets have one name in a workbook of Excel; other programs may write it all the same. */
function nameOfItsOwn(taken: Set<string>, name: string): string {
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${name} (${number})`;
  taken.add(own);
  return own;
}
