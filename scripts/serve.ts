// npm start: builds the site when its sources are newer, and serves it as a careful host would.
// PORT (4173), HOST (localhost) and BASE_PATH (/) may be set.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleReason, type StaleReason } from './serve/freshness.ts';
import { createSiteServer } from './serve/site-server.ts';

const WHY: Record<StaleReason, string> = {
  missing: 'there is no build yet',
  older: 'the build is older than its sources',
  base: 'the build is for another BASE_PATH',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const basePath = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const host = process.env['HOST'] || 'localhost';
const port = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is not a port: ${process.env['PORT']}`);
  process.exit(1);
}

const reason = staleReason(root, basePath);
if (reason) {
  console.log(`Building: ${WHY[reason]}.`);
  // In a process of its own: a build inside another process would take over its development settings.
  const build = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

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
