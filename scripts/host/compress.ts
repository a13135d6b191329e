import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSED } from '../headers/static-hosts.ts';
import { TOWN_FOLDER } from '../prerender/town-files.ts';

/** As many as the thread pool of Node runs side by side. */
const AT_ONCE = 4;
/** Best for what every visit loads. The thousands of pages of towns take minutes with it, and lose 5 % with this. */
const BROTLI_OF_TOWNS = 9;

/**
 * Writes the compressed forms of all text of a folder beside it, as `x.br` and `x.gz`, where they are smaller.
 * @returns how many files have them, and bytes of those files before and with brotli
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; plain: number; brotli: number }> {
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSED.includes(extname(entry.name).slice(1)))
    .map((entry) => join(entry.parentPath, entry.name));
  const sums = { files: waiting.length, plain: 0, brotli: 0 };
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = await readFile(file);
      const isOfTown = `/${relative(folder, file).replaceAll('\\', '/')}`.includes(`/${TOWN_FOLDER}/`);
      const brotli = await promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: isOfTown ? BROTLI_OF_TOWNS : constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      });
      const gzipped = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
      if (brotli.length < content.length) await writeFile(`${file}.br`, brotli);
      if (gzipped.length < content.length) await writeFile(`${file}.gz`, gzipped);
      sums.plain += content.length;
      sums.brotli += Math.min(brotli.length, content.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sums;
}
