import type { ImportRequest } from '../../data/import/import-protocol.ts';
import { createImportSession } from '../../data/import/import-session.ts';
import { IMPORT_FILE_WORDS } from './import-words.ts';

/** The thread that reads and matches lists, so that a large or hostile file never stops the page. It makes no request. */
const handle = createImportSession((answer) => {
  postMessage(answer);
}, IMPORT_FILE_WORDS);

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void handle(data);
});
