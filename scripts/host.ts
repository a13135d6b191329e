// npm run build:host: the built site as it goes to a host, in dist-host/: compressed, with the headers for each kind of
// host. Builds first when the sources are newer; BASE_PATH and SITE_URL as for a build.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './host/compress.ts';
import { writeHostFolder } from './host/host-folder.ts';
import { basePathOf, buildIfStale } from './serve/fresh-build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const basePath = basePathOf(process.env['BASE_PATH']);
buildIfStale(root, basePath);
const site = writeHostFolder(join(root, 'dist'), join(root, 'dist-host'), basePath);
const { files, plain, brotli } = await compressFolder(site);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(
  `dist-host/: ${files} files of text, ${megabytes(plain)} MB, with brotli ${megabytes(brotli)} MB`,
);
