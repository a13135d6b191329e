/** Something that went wrong, whether nothing on the page has caught it or it was told in the words of the reader. */
export interface NotedError {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** A chain of causes is short; one that a browser or a library makes without an end is not followed for ever. */
const CAUSES = 4;

let last: NotedError | undefined;

/** Keeps the last error that nothing catches, for the check of the device; it leaves the page nowhere. */
export function noteErrors(): void {
  addEventListener('error', ({ error, message }) => noteError(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => noteError(reason));
}

/** Keeps an error that the page has caught and told of, with what it came from: the screen says it in plain words. */
export function noteError(error: unknown): void {
  const texts: string[] = [];
  let cause: unknown = error;
  while (cause !== undefined && texts.length < CAUSES) {
    texts.push(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  last = { at: Date.now(), text: texts.join(' ← ') };
}

export function lastError(): NotedError | undefined {
  return last;
}
