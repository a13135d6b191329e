// npm start: builds the site when its sources are newer, and serves it as a careful host would.
// PORT (4173), HOST (localhost) and BASE_PATH (/) may be set.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePathOf, buildIfStale } from './serve/fresh-build.ts';
import { createSiteServer } from './serve/site-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const basePath = basePathOf(process.env['BASE_PATH']);
const host = process.env['HOST'] || 'localhost';
const port = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is not a port: ${process.env['PORT']}`);
  process.exit(1);
}

buildIfStale(root, basePath);

const server = createSiteServer({ directory: join(root, 'dist'), basePath });
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: choose another one with PORT=… npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`全国連携マップ: http://${host}:${actual}${basePath}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
