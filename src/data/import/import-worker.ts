import type { ImportRequest } from './import-protocol.ts';
import { createImportSession } from './import-session.ts';

/** The thread that reads files, so that a large or hostile one never stops the page. It makes no request. */
const handle = createImportSession((answer) => {
  postMessage(answer);
});

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void handle(data);
});
