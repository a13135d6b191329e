import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to be stored, as Workbox takes it. */
export interface PrecacheFile {
  /** Address below the site's root. */
  url: string;
  /** Changes with the content; null where the name itself does. */
  revision: string | null;
  /** Held against what arrives: a release that is only half copied to its host is never stored. */
  integrity: string;
}

/**
 * Everything that all views need. What else a build makes (pages of towns, pictures for links) stays on the network; the
 * page for what is not there is itself answered with 404.
 */
const STORED = /^(?:(?!404\.)[\w-]+\.html|icon\.svg|(?:assets|data|geo)\/.+)$/;

/**
 * Lists what is stored on a device for use without a network, with the sum of each file.
 * @param directory folder of the built site, with its pages complete
 */
export function precacheList(directory: string): PrecacheFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'),
    )
    .filter((path) => STORED.test(path))
    .sort()
    .map((url) => {
      const content = readFileSync(join(directory, url));
      return {
        url,
        revision: url.startsWith('assets/') ? null : sha256(content).toString('hex').slice(0, 16),
        integrity: `sha256-${sha256(content).toString('base64')}`,
      };
    });
}

function sha256(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
