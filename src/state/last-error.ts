/** Something that went wrong and that nothing on the page has caught. */
export interface UncaughtError {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

let last: UncaughtError | undefined;

/** Keeps the last error that nothing catches, for the check of the device; it leaves the page nowhere. */
export function noteErrors(): void {
  const note = (cause: unknown) => {
    last = {
      at: Date.now(),
      text: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause),
    };
  };
  addEventListener('error', ({ error, message }) => note(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
}

export function lastError(): UncaughtError | undefined {
  return last;
}
