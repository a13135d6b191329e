import type { ImportThread } from '../../data/import/import-client.ts';

/** Starts the thread that reads and matches lists. */
export function startImportThread(): ImportThread {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
