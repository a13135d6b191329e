import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of, from the root of the repository. */
const BUILD_SOURCES = [
  'index.html',
  'package-lock.json',
  'public',
  'scripts/headers',
  'scripts/prerender',
  'scripts/service-worker',
  'src',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** Why the site has to be built before it can be served; undefined when `dist` is up to date. */
export type StaleReason = 'missing' | 'older' | 'base';

/**
 * Compares the built page with everything it is made of, by the times of the files.
 * @param root folder of the repository
 * @param basePath path the site is to stand under, with a slash at both ends
 */
export function staleReason(root: string, basePath: string): StaleReason | undefined {
  const page = join(root, 'dist', 'index.html');
  if (!existsSync(page)) return 'missing';
  const built = statSync(page).mtimeMs;
  const newest = Math.max(...BUILD_SOURCES.map((source) => newestChange(join(root, source))));
  if (newest > built) return 'older';
  if (!readFileSync(page, 'utf8').includes(`"${basePath}assets/`)) return 'base';
  return undefined;
}

/** Latest time of change of a file, or of a folder and all that is in it (ms; 0 when there is none). */
function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own time tells of files that were taken away.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
