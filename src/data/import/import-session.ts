import type { ListReading } from '../../domain/list-import.ts';
import { readFile, readPasted, type FileReading } from './file/read-file.ts';
import { ImportError, importProblem } from './import-problem.ts';
import type { ImportReply, ImportRequest, OpenedFile } from './import-protocol.ts';
import { chooseSheets, readSheets, type SheetChoice } from './sheet/read-sheets.ts';

/** Entries or rows in one message: the page takes them in a few milliseconds. */
const CHUNK = 2_000;

/** Rows of a sheet that are shown before it is read. */
const PREVIEW_ROWS = 30;

/**
 * What runs in the thread that reads files: it keeps the open file and answers requests one after another.
 * @param reply sends an answer to the page
 */
export function createImportSession(
  reply: (answer: ImportReply) => void,
): (request: ImportRequest) => Promise<void> {
  let bytes: Uint8Array | undefined;
  let open: FileReading | undefined;

  async function read(request: ImportRequest): Promise<void> {
    switch (request.type) {
      case 'open_file':
        bytes = new Uint8Array(request.bytes);
        open = undefined;
        open = await readFile(bytes, request.choices, progress);
        break;
      case 'open_text':
        bytes = undefined;
        open = undefined;
        open = readPasted(request.text);
        break;
      case 'open_again':
        if (bytes !== undefined) open = await readFile(bytes, request.choices, progress);
        break;
      case 'list':
        handOver(listOf(open, request.choices));
        return;
    }
    if (open !== undefined) reply({ type: 'opened', file: openedFile(open) });
  }

  const progress = (step: 'unpack' | 'cells', done: number, total: number) => {
    reply({ type: 'progress', step, done, total });
  };

  function listOf(file: FileReading | undefined, choices: readonly SheetChoice[]): ListReading {
    reply({ type: 'progress', step: 'list', done: 0, total: 1 });
    return readSheets(file?.sheets ?? [], choices);
  }

  function handOver({ entries, skipped, totals }: ListReading): void {
    const total = entries.length + skipped.length;
    for (let at = 0; at < entries.length; at += CHUNK) {
      reply({ type: 'progress', step: 'hand_over', done: at, total });
      reply({ type: 'entries', entries: entries.slice(at, at + CHUNK) });
    }
    for (let at = 0; at < skipped.length; at += CHUNK) {
      reply({ type: 'progress', step: 'hand_over', done: entries.length + at, total });
      reply({ type: 'skipped', skipped: skipped.slice(at, at + CHUNK) });
    }
    reply({ type: 'listed', totals });
  }

  return async (request) => {
    try {
      await read(request);
    } catch (error) {
      // Everything else would be a mistake of this program; for the reader the file could not be read.
      if (!(error instanceof ImportError)) console.error(error);
      reply({
        type: 'problem',
        problem: error instanceof ImportError ? error.problem : importProblem('file.damaged'),
      });
    }
  };
}

function openedFile({ sheets, ...file }: FileReading): OpenedFile {
  const choices = chooseSheets(sheets);
  return {
    ...file,
    sheets: sheets.flatMap((sheet, index) => {
      const choice = choices[index];
      if (choice === undefined) return [];
      const { name, isHidden, rows } = sheet;
      return [{ name, isHidden, rowCount: rows.length, preview: rows.slice(0, PREVIEW_ROWS), choice }];
    }),
  };
}
