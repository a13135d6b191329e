import type { Decisions } from '../../domain/list-import.ts';
import type { Source } from '../../domain/publication.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { PackageTexts } from '../package/package-texts.ts';
import { checkFileSize } from './file/check-size.ts';
import type { FileChoices } from './file/read-file.ts';
import type { FileLanguage, ImportFile, ImportFileKind } from './import-files.ts';
import { ImportError, importProblem } from './import-problem.ts';
import type { ImportAnswer, ImportAsks, ImportCall, ImportReply, ImportStep } from './import-protocol.ts';
import type { KeptDecisions, OpenedFile } from './import-protocol.ts';
import type { ListOutline } from './list-outline.ts';
import type { SourceProposal } from './package/list-source.ts';
import type { FindingPage, FindingQuery, ReviewSummary, ReviewTarget } from './review-parts.ts';
import type { RowPage, RowQuery } from './review-parts.ts';
import type { PreviewFacts } from './package/preview-facts.ts';
import type { SheetChoice } from './sheet/read-sheets.ts';

/** What of a worker is needed here. */
export type ImportThread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export type ImportProgress = (step: ImportStep, done: number, total: number) => void;

/**
 * The thread that reads and matches lists, seen from the page. Requests are answered in their order; each rejects with
 * an ImportError, or with an AbortError after `cancel`.
 */
export interface ImportClient {
  /** Hands over the published files; once, before a review. */
  prepare(texts: PackageTexts, language?: FileLanguage): Promise<void>;
  openFile(file: Blob, choices?: FileChoices): Promise<OpenedFile>;
  openText(text: string): Promise<OpenedFile>;
  /** Reads the file once more with other choices. */
  openAgain(choices: FileChoices): Promise<OpenedFile>;
  /** Reads the sheets of the open file as a list. */
  list(choices: readonly SheetChoice[]): Promise<ListOutline>;
  /** Matches the list for the day for which it speaks. */
  review(asOf: string, decisions: Decisions): Promise<ReviewSummary>;
  decide(decisions: Decisions): Promise<ReviewSummary>;
  rows(query: RowQuery): Promise<RowPage>;
  findings(query: FindingQuery): Promise<FindingPage>;
  /** Which rows to ask for so that an entry is among them. */
  queryFor(entry: number, count: number): Promise<RowQuery>;
  target(entry: number, code: PlaceCode): Promise<ReviewTarget>;
  acceptAll(): Promise<Decisions>;
  /** Decisions that were saved of the same list, as `decisions.csv`. */
  readDecisions(file: Blob, name: string): Promise<KeptDecisions>;
  /** What of the decisions of the list before this one fits it too. */
  earlierDecisions(): Promise<KeptDecisions>;
  proposeSource(name: string): Promise<SourceProposal>;
  useSource(source: Source): Promise<void>;
  /** @param language of the page: that of the files that only people read */
  file(kind: ImportFileKind, name: string, language?: FileLanguage): Promise<ImportFile>;
  preview(name: string): Promise<PreviewFacts>;
  /** Ends the thread, whatever it is doing; the client is of no use afterwards. */
  cancel(): void;
}

/**
 * Speaks with a thread that runs `createImportSession`. Nothing of a file leaves the computer.
 * @param progress is told how far the work has come
 */
export function createImportClient(thread: ImportThread, progress: ImportProgress = () => {}): ImportClient {
  type Waiting = { readonly take: (answer: never) => void; readonly fail: (error: Error) => void };
  let waiting: Waiting | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isEnded = false;
  let isStopped = false;

  thread.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
    if (data.type === 'progress') progress(data.step, data.done, data.total);
    else if (data.type === 'problem') end()?.fail(new ImportError(data.problem));
    else end()?.take(data.answer as never);
  });
  // The memory of the thread is spent, or its script could not be loaded: it answers nothing any more.
  thread.addEventListener('error', () => {
    isStopped = true;
    end()?.fail(stopped());
  });

  function end() {
    const ended = waiting;
    waiting = undefined;
    return ended;
  }

  const cancelled = () => new DOMException('cancelled', 'AbortError');
  const stopped = () => new ImportError(importProblem('work.stopped'));

  function call<Call extends ImportCall>(
    type: Call,
    asks: ImportAsks<Call>,
    handedOver: Transferable[] = [],
  ): Promise<ImportAnswer<Call>> {
    const answer = last.then(
      () =>
        new Promise<ImportAnswer<Call>>((take, fail) => {
          if (isEnded || isStopped) {
            fail(isEnded ? cancelled() : stopped());
            return;
          }
          waiting = { take, fail };
          thread.postMessage({ type, ...asks }, handedOver);
        }),
    );
    // What goes wrong with one request is no matter of the next.
    last = answer.catch(() => undefined);
    return answer;
  }

  return {
    async prepare(texts, language = 'ja') {
      await call('prepare', { texts, language });
    },
    async openFile(file, choices = {}) {
      const bytes = await bytesOf(file);
      return await call('open_file', { bytes, choices }, [bytes]);
    },
    openText: (text) => call('open_text', { text }),
    openAgain: (choices) => call('open_again', { choices }),
    list: (choices) => call('list', { choices }),
    review: (asOf, decisions) => call('review', { asOf, decisions: [...decisions] }),
    decide: (decisions) => call('decide', { decisions: [...decisions] }),
    rows: (query) => call('rows', { query }),
    findings: (query) => call('findings', { query }),
    queryFor: (entry, count) => call('query_for', { entry, count }),
    target: (entry, code) => call('target', { entry, code }),
    acceptAll: async () => new Map(await call('accept_all', {})),
    async readDecisions(file, name) {
      const bytes = await bytesOf(file);
      return await call('read_decisions', { bytes, name }, [bytes]);
    },
    earlierDecisions: () => call('earlier_decisions', {}),
    proposeSource: (name) => call('propose_source', { name }),
    async useSource(source) {
      await call('use_source', { source });
    },
    file: (kind, name, language = 'ja') => call('file', { kind, name, language }),
    preview: (name) => call('preview', { name }),
    cancel() {
      isEnded = true;
      thread.terminate();
      end()?.fail(cancelled());
    },
  };
}

/** @throws ImportError where the file is too large, or the computer does not hand it out */
async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  checkFileSize(file.size);
  return await file.arrayBuffer().catch(() => {
    throw new ImportError(importProblem('file.unreadable'));
  });
}
