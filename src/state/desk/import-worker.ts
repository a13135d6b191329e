import type { ImportRequest } from '../../data/import/import-protocol.ts';
import { createImportSession } from '../../data/import/import-session.ts';
import { IMPORT_FILE_WORDS } from './import-words.ts';
import { importWordsIn } from './import-words-in.ts';

/**
 * The thread that reads and matches lists, so that a large or hostile file never stops the page. It asks nothing of the
 * network but its own words in the language of the page, before a list is opened.
 */
const handle = createImportSession(
  (answer) => {
    postMessage(answer);
  },
  IMPORT_FILE_WORDS,
  importWordsIn,
);

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void handle(data);
});
