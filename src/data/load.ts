import { carriedText } from './carried-file.ts';
import { DataError, type DataProblem } from './data-error.ts';
import { LAST_STYLE } from './last-style.ts';

/** Why a file is not there to use, in terms that a message can be made of. */
export type LoadFailure =
  | { kind: 'network'; file: string }
  | { kind: 'status'; file: string; status: number }
  | { kind: 'encoding'; file: string }
  | { kind: 'content'; file: string; problem: DataProblem }
  /** Fewer or more rows than the page was built from: cut off on the way, or another edition. */
  | { kind: 'rows'; file: string; rows: number; expected: number }
  /** A part of the program: a browser does not tell why a module did not come. */
  | { kind: 'program'; file: '' }
  | { kind: 'unexpected'; file: string; detail: string };

/** Thrown by the loaders of this folder; carries its reason for the screen. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  /** @param cause what the browser or a parser says of it: for the report of an error, never for the screen */
  constructor(failure: LoadFailure, cause?: unknown) {
    super(`${failure.file}: ${failure.kind}`, { cause });
    this.name = 'LoadError';
    this.failure = failure;
  }
}

/** What has not come as a whole after so long is not waited for: the slowest line has the largest file in half of it. */
const PATIENCE_MS = 60_000;

/**
 * Fetches a text file of this site; the USB edition has it in its page.
 * @param url address below the site's base
 * @throws LoadError when there is no answer within a minute, the answer is not 2xx, or it is not UTF-8
 */
export async function fetchText(url: string): Promise<string> {
  const file = url.split('/').at(-1) ?? url;
  if (__EDITION__ === 'usb') {
    const carried = carriedText(url.slice(import.meta.env.BASE_URL.length));
    if (carried === undefined) throw new LoadError({ kind: 'status', file, status: 404 });
    return carried;
  }
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (cause) {
    throw new LoadError({ kind: 'network', file }, cause);
  }
  if (!response.ok) throw new LoadError({ kind: 'status', file, status: response.status });
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch (cause) {
    // The connection broke off in the middle of the file.
    throw new LoadError({ kind: 'network', file }, cause);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'encoding', file });
  }
}

/**
 * Makes what fetches a part of the program with its style sheets, and fetches it again after a failure.
 * @param load imports the module and takes out of it what is wanted
 * @returns throws LoadError when the part or one of its style sheets does not come within a minute, or comes broken,
 *   empty or as another file
 */
export function program<T>(load: () => Promise<T>): () => Promise<T> {
  /** Addresses of the style sheets of this part that have come to nothing. */
  const lost = new Set<string>();
  return async () => {
    const before = new Set(styleSheets().map(addressOf));
    const lose = (isLost: (sheet: HTMLLinkElement) => boolean) => {
      for (const sheet of styleSheets())
        if (!before.has(addressOf(sheet)) && isLost(sheet)) lost.add(addressOf(sheet));
    };
    let cause: unknown;
    try {
      await inTime(fetchLost(lost));
      const part = await inTime(load());
      lose(isBroken);
      if (part !== undefined && lost.size === 0) return part;
      cause = [...lost].join(' ');
    } catch (error) {
      lose((sheet) => !sheet.sheet || isBroken(sheet));
      cause = error;
    }
    throw new LoadError({ kind: 'program', file: '' }, cause);
  };
}

/** What takes longer than the patience of this site has come to nothing. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not in time')), PATIENCE_MS);
    const done = () => clearTimeout(timer);
    promise.then(resolve, reject).then(done, done);
  });
}

function styleSheets(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
}

function addressOf({ href }: HTMLLinkElement): string {
  return href.replace(/\?.*/, '');
}

/** Came, but was cut off or is something else: without the rule that the build ends every style sheet with. */
function isBroken({ sheet }: HTMLLinkElement): boolean {
  if (!sheet) return false;
  try {
    const last = [...sheet.cssRules].at(-1) as CSSStyleRule | undefined;
    return last?.selectorText !== LAST_STYLE;
  } catch {
    // From elsewhere, as an extension of the browser puts it in: none of ours.
    return false;
  }
}

/** The bundler asks for each style sheet once, and would go on without it: those that are lost are asked for anew. */
async function fetchLost(lost: Set<string>): Promise<void> {
  const links = styleSheets().filter((link) => lost.has(addressOf(link)));
  await Promise.all(
    links.map(
      (link) =>
        new Promise<void>((resolve) => {
          const again = link.cloneNode() as HTMLLinkElement;
          // Whatever came with a good status is kept by browsers under its address.
          again.href = `${addressOf(link)}?${Date.now()}`;
          again.onload = () => {
            if (!isBroken(again)) lost.delete(addressOf(again));
            resolve();
          };
          again.onerror = () => resolve();
          link.replaceWith(again);
        }),
    ),
  );
}

/**
 * Fetches a set of tables and parses them together.
 * @param read gives the text of a file by its name
 * @param rowCounts rows that each table must have, where they are known: a file that was cut off at the end
 *   of a line is a table like any other
 * @throws LoadError with the first file that is missing or broken; whatever `read` throws
 */
export async function loadTables<K extends string, T extends Record<K, readonly unknown[]>>(
  read: (file: string) => Promise<string>,
  files: Readonly<Record<K, string>>,
  parse: (texts: Record<K, string>) => T,
  rowCounts?: Readonly<Partial<Record<K, number>>>,
): Promise<T> {
  const entries = Object.entries<string>(files);
  const texts = await Promise.all(entries.map(([, file]) => read(file)));
  let tables: T;
  try {
    tables = parse(
      Object.fromEntries(entries.map(([key], index) => [key, texts[index]])) as Record<K, string>,
    );
  } catch (error) {
    throw new LoadError(contentFailure(error), error);
  }
  for (const [key, file] of Object.entries<string>(files) as [K, string][]) {
    const rows = tables[key].length;
    const expected = rowCounts?.[key] ?? rows;
    if (rows !== expected) throw new LoadError({ kind: 'rows', file, rows, expected });
  }
  return tables;
}

/** The failure that an exception of a loader or parser stands for. */
export function failureOf(error: unknown): LoadFailure {
  return error instanceof LoadError ? error.failure : contentFailure(error);
}

function contentFailure(error: unknown): LoadFailure {
  if (error instanceof DataError && error.problems[0])
    return { kind: 'content', file: error.problems[0].file, problem: error.problems[0] };
  return { kind: 'unexpected', file: '', detail: error instanceof Error ? error.message : String(error) };
}
