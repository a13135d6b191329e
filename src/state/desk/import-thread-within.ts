import type { ImportThread } from '../../data/import/import-client.ts';
import WorkerWithin from './import-worker.ts?worker&inline';

/**
 * Starts the thread that reads and matches lists from the page's own script: stands in for `import-thread.ts` in the
 * USB edition, because a page that is opened as a file may load no worker from another file.
 */
export function startImportThread(): ImportThread {
  return new WorkerWithin();
}
