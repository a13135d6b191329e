import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inlineHashes, joinedHashes, type InlineHashes } from '../headers/inline-hashes.ts';
import { OF_SITE, policy } from '../headers/policy.ts';
import { hostFiles } from '../headers/static-hosts.ts';

/**
 * Makes the folder that goes to a host: `site/` with the built site in its place, and beside it what hosts read, with
 * the hashes of exactly this build.
 * @param built folder of the built site
 * @param folder is made anew
 * @param base folder of the site on its host, with a slash at both ends
 * @returns the folder `site/`
 */
export function writeHostFolder(built: string, folder: string, base: string): string {
  const site = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  // Notes of the build, whose names begin with a point, are for nobody else.
  cpSync(built, join(site, base), {
    recursive: true,
    filter: (path) => !/(^|[\\/])\./.test(relative(built, path)),
  });
  const hashes = hashesOfSite(built);
  writeFileSync(join(folder, 'page-policy.txt'), `${policy(OF_SITE, hashes)}\n`);
  mkdirSync(join(folder, 'headers'));
  for (const [name, text] of Object.entries(hostFiles({ base, hashes })))
    writeFileSync(join(folder, 'headers', name), text);
  return site;
}

/** Hashes of what stands in any page of a built site. */
function hashesOfSite(folder: string): InlineHashes {
  return joinedHashes(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => inlineHashes(readFileSync(join(folder, name), 'utf8'))),
  );
}
