import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What views fetch of the site: every table with its description, and the shapes. */
const CARRIED = /^(?:data\/.+|geo\/(?!manifest).+)$/;

/**
 * The files that the views of the site fetch, by their path below its base, in order.
 * @param folder `public/`
 */
export function carriedFiles(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      )
      .filter((path) => CARRIED.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
