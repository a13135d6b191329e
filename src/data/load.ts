import { DataError, type DataProblem } from './data-error.ts';

/** Why a file is not there to use, in terms that a message can be made of. */
export type LoadFailure =
  | { kind: 'network'; file: string }
  | { kind: 'status'; file: string; status: number }
  | { kind: 'encoding'; file: string }
  | { kind: 'content'; file: string; problem: DataProblem }
  | { kind: 'unexpected'; file: string; detail: string };

/** Thrown by the loaders of this folder; carries its reason for the screen. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`${failure.file}: ${failure.kind}`);
    this.name = 'LoadError';
    this.failure = failure;
  }
}

/**
 * Fetches a text file of this site.
 * @param url address below the site's base
 * @throws LoadError when there is no answer, the answer is not 2xx, or it is not UTF-8
 */
export async function fetchText(url: string): Promise<string> {
  const file = url.split('/').at(-1) ?? url;
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new LoadError({ kind: 'network', file });
  }
  if (!response.ok) throw new LoadError({ kind: 'status', file, status: response.status });
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch {
    // The connection broke off in the middle of the file.
    throw new LoadError({ kind: 'network', file });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError({ kind: 'encoding', file });
  }
}

/**
 * Fetches a set of tables and parses them together.
 * @param base folder of the tables, ending in `/`
 * @throws LoadError with the first file that is missing or broken
 */
export async function loadTables<K extends string, T>(
  base: string,
  files: Readonly<Record<K, string>>,
  parse: (texts: Record<K, string>) => T,
): Promise<T> {
  const entries = Object.entries<string>(files);
  const texts = await Promise.all(entries.map(([, file]) => fetchText(base + file)));
  try {
    return parse(Object.fromEntries(entries.map(([key], index) => [key, texts[index]])) as Record<K, string>);
  } catch (error) {
    throw new LoadError(contentFailure(error));
  }
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
