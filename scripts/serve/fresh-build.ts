import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { staleReason, type StaleReason } from './freshness.ts';

const WHY: Record<StaleReason, string> = {
  missing: 'there is no build yet',
  older: 'the build is older than its sources',
  base: 'the build is for another BASE_PATH',
};

/** Path under which the site is to stand (BASE_PATH), with a slash at both ends. */
export function basePathOf(setting: string | undefined): string {
  return `/${(setting ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/**
 * Builds the site when its sources are newer, and ends the program where that fails.
 * @param root folder of the repository
 */
export function buildIfStale(root: string, basePath: string): void {
  const reason = staleReason(root, basePath);
  if (!reason) return;
  console.log(`Building: ${WHY[reason]}.`);
  // In a process of its own: a build inside another process would take over its development settings.
  const build = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
