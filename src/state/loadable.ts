import type { LoadFailure } from '../data/load.ts';

/** A thing that is fetched: drawn by one component in each of its states. */
export type Loadable<T> =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; failure: LoadFailure };
