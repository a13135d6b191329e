import type { ListReading } from '../../domain/list-import.ts';
import { readFile, readPasted, type FileReading } from './file/read-file.ts';
import type {
  DeskFileWords,
  FileLanguage,
  ImportFile,
  ImportFileKind,
  ImportFileWords,
} from './import-files.ts';
import { ImportError, importProblem } from './import-problem.ts';
import type { ImportAnswer, ImportCall, ImportReply, ImportRequest } from './import-protocol.ts';
import type { OpenedFile } from './import-protocol.ts';
import { outlineOf } from './list-outline.ts';
import { templateFile } from './list-template.ts';
import { OpenList, publishedBasis, type PublishedBasis } from './open-list.ts';
import type { ImportedFile } from './package/package-input.ts';
import { chooseSheets, readSheets, sheetProblems } from './sheet/read-sheets.ts';

/** Rows of a sheet that are shown before it is read. */
const PREVIEW_ROWS = 30;
/** Characters of a cell that are shown there; a name has some 20. */
const SHOWN_CHARACTERS = 200;

/**
 * What runs in the thread that reads and matches lists: it keeps the open file and its list, and answers requests one
 * after another.
 * @param reply sends an answer to the page
 * @param words of the files that it makes, in the language of the data
 * @param wordsIn the words of files for people in the language of the page, fetched with the first call; undefined
 * for the language of the data
 */
export function createImportSession(
  reply: (answer: ImportReply) => void,
  words: ImportFileWords,
  wordsIn: (language: FileLanguage) => Promise<DeskFileWords | undefined> = () => Promise.resolve(undefined),
): (request: ImportRequest) => Promise<void> {
  let published: PublishedBasis | undefined;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  let open: FileReading | undefined;
  let reading: ListReading | undefined;
  let list: OpenList | undefined;
  /** The same file as it was read and decided before. */
  let earlier: OpenList | undefined;

  async function answer(request: ImportRequest): Promise<ImportAnswer<ImportCall>> {
    switch (request.type) {
      case 'prepare':
        try {
          published = publishedBasis(request.texts);
        } catch {
          // No mistake of this program: a file that is published is broken.
          throw new ImportError(importProblem('work.noBasis'));
        }
        // While the page may still ask the network: with a list open nothing is fetched.
        await spokenWords(request.language);
        return null;
      case 'open_file':
        forget();
        bytes = new Uint8Array(request.bytes);
        return openedFile((open = await readFile(bytes, request.choices, progress)));
      case 'open_text':
        forget();
        return openedFile((open = readPasted(request.text)));
      case 'open_again':
        open = await readFile(there(bytes), request.choices, progress);
        reading = undefined;
        return openedFile(open);
      case 'list':
        progress('list', 0, 1);
        reading = readSheets(there(open).sheets, request.choices);
        [earlier, list] = [list ?? earlier, undefined];
        return outlineOf(reading);
      case 'review':
        progress('match', 0, 1);
        if (published === undefined) throw new ImportError(importProblem('work.noBasis'));
        earlier = list ?? earlier;
        list = new OpenList(published, there(reading), request.asOf, new Map(request.decisions));
        return list.parts.summary();
      case 'decide':
        there(list).decide(new Map(request.decisions));
        return there(list).parts.summary();
      case 'rows':
        return there(list).parts.rows(request.query);
      case 'query_for':
        return there(list).parts.queryFor(request.entry, request.count);
      case 'findings':
        return there(list).parts.findings(request.query);
      case 'target':
        return there(list).parts.target(request.entry, request.code);
      case 'accept_all':
        return [...there(list).allAccepted()];
      case 'read_decisions':
        return await there(list).readDecisions(new Uint8Array(request.bytes), request.name);
      case 'earlier_decisions':
        return there(list).decisionsOf(there(earlier));
      case 'propose_source':
        return there(list).proposeSource(await openedAs(request.name), words.source);
      case 'use_source':
        there(list).useSource(request.source);
        return null;
      case 'file':
        return await fileOf(request.kind, request.name, await spokenWords(request.language));
      case 'preview':
        return there(list).preview(await openedAs(request.name), words);
    }
  }

  const openedAs = async (name: string): Promise<ImportedFile> => ({
    name,
    size: bytes?.length ?? 0,
    sha256: await sha256Of(bytes),
  });

  function forget(): void {
    [bytes, open, reading, list, earlier] = [undefined, undefined, undefined, undefined, undefined];
  }

  const progress = (step: 'unpack' | 'cells' | 'list' | 'match', done: number, total: number) => {
    reply({ type: 'progress', step, done, total });
  };

  /** Without them a file is in the language of the data, rather than not there. */
  const spokenWords = async (language: FileLanguage): Promise<DeskFileWords> => {
    try {
      return (await wordsIn(language)) ?? words;
    } catch {
      return words;
    }
  };

  async function fileOf(kind: ImportFileKind, name: string, spoken: DeskFileWords): Promise<ImportFile> {
    if (kind === 'template') return await template(spoken);
    const { packageName, decisionsName } = spoken;
    // What goes into a package is data: only its name follows the page.
    const own = kind === 'package' ? { ...words, packageName, decisionsName } : { ...words, ...spoken };
    return await there(list).file(kind, await openedAs(name), own);
  }

  async function template({ template: templateWords }: DeskFileWords): Promise<ImportFile> {
    const names = [...there(published).index.prefectures.values()].map(({ name }) => name);
    const blob = await templateFile(templateWords, names);
    return { blob, name: templateWords.fileName, changed: [], problems: [] };
  }

  return async (request) => {
    try {
      reply({ type: 'answer', answer: await answer(request) });
    } catch (error) {
      // Everything else is a mistake of this program, and told as one.
      if (!(error instanceof ImportError)) console.error(error);
      reply({
        type: 'problem',
        problem: error instanceof ImportError ? error.problem : importProblem('work.failed'),
      });
    }
  };
}

/** What an earlier request has left. @throws RangeError where it was never made */
function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new RangeError('asked out of order');
  return thing;
}

/** A row as it is shown: whoever wants to read a whole text opens the file. */
const shownCells = (cells: readonly string[]): string[] =>
  cells.map((text) => (text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text));

function openedFile({ sheets, ...file }: FileReading): OpenedFile {
  const choices = chooseSheets(sheets);
  return {
    ...file,
    problems: [...file.problems, ...sheetProblems(sheets, choices)],
    sheets: sheets.flatMap((sheet, index) => {
      const choice = choices[index];
      if (choice === undefined) return [];
      const { name, isHidden, rows } = sheet;
      return [
        {
          name,
          isHidden,
          rowCount: rows.length,
          preview: rows.slice(0, PREVIEW_ROWS).map(shownCells),
          choice,
        },
      ];
    }),
  };
}

/** Hexadecimal; empty for pasted cells, and where the page does not come over a safe connection. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer> | undefined): Promise<string> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (bytes === undefined || subtle === undefined) return '';
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
