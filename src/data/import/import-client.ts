import type { ListEntry, ListReading, SkippedRow } from '../../domain/list-import.ts';
import { checkFileSize } from './file/check-size.ts';
import type { FileChoices } from './file/read-file.ts';
import { ImportError, importProblem } from './import-problem.ts';
import type { ImportReply, ImportRequest, ImportStep, OpenedFile } from './import-protocol.ts';
import type { SheetChoice } from './sheet/read-sheets.ts';

/** What of a worker is needed here. */
type ImportThread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export type ImportProgress = (step: ImportStep, done: number, total: number) => void;

/** The thread that reads files, seen from the page. One request at a time; whoever is done with it cancels it. */
export interface ImportClient {
  /** Reads a file. Rejects with an ImportError, or with an AbortError after `cancel`. */
  openFile(file: Blob, choices?: FileChoices): Promise<OpenedFile>;
  openText(text: string): Promise<OpenedFile>;
  /** Reads the file once more with other choices. */
  openAgain(choices: FileChoices): Promise<OpenedFile>;
  /** Reads the sheets of the open file as a list. */
  list(choices: readonly SheetChoice[]): Promise<ListReading>;
  /** Ends the thread, whatever it is doing; the client is of no use afterwards. */
  cancel(): void;
}

function startThread(): ImportThread {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Starts a thread that reads files. Nothing of a file leaves the computer.
 * @param progress is told how far the work has come
 */
export function createImportClient(
  progress: ImportProgress = () => {},
  thread: ImportThread = startThread(),
): ImportClient {
  let waiting:
    { readonly take: (reply: ImportReply) => void; readonly fail: (error: Error) => void } | undefined;

  thread.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
    if (data.type === 'progress') progress(data.step, data.done, data.total);
    else if (data.type === 'problem') end()?.fail(new ImportError(data.problem));
    else waiting?.take(data);
  });
  // The memory of the thread is spent, or its script could not be loaded.
  thread.addEventListener('error', () => end()?.fail(new ImportError(importProblem('file.damaged'))));

  function end() {
    const ended = waiting;
    waiting = undefined;
    return ended;
  }

  function ask<T>(
    request: ImportRequest,
    take: (reply: ImportReply, resolve: (result: T) => void) => void,
    handedOver: Transferable[] = [],
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (result: T) => {
        end();
        resolve(result);
      };
      waiting = { take: (reply) => take(reply, settle), fail: reject };
      thread.postMessage(request, handedOver);
    });
  }

  const opened = (request: ImportRequest, handedOver?: Transferable[]) =>
    ask<OpenedFile>(
      request,
      (reply, resolve) => {
        if (reply.type === 'opened') resolve(reply.file);
      },
      handedOver,
    );

  return {
    async openFile(file, choices = {}) {
      checkFileSize(file.size);
      const bytes = await file.arrayBuffer();
      return await opened({ type: 'open_file', bytes, choices }, [bytes]);
    },
    openText: (text) => opened({ type: 'open_text', text }),
    openAgain: (choices) => opened({ type: 'open_again', choices }),
    list(choices) {
      const entries: ListEntry[] = [];
      const skipped: SkippedRow[] = [];
      return ask<ListReading>({ type: 'list', choices }, (reply, resolve) => {
        if (reply.type === 'entries') entries.push(...reply.entries);
        else if (reply.type === 'skipped') skipped.push(...reply.skipped);
        else if (reply.type === 'listed') resolve({ entries, skipped, totals: reply.totals });
      });
    },
    cancel() {
      thread.terminate();
      end()?.fail(new DOMException('cancelled', 'AbortError'));
    },
  };
}
