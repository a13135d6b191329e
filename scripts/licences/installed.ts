import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageLicence } from './allowed.ts';

interface Manifest {
  name?: string;
  license?: string | { type?: string };
  licenses?: readonly { type?: string }[];
}

/** What a package says of its licence, also in the forms of old packages; empty where it says nothing. */
export function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type ?? '').join(' OR ') ?? '';
}

/**
 * Every package that the lock file names, with what the package itself says where it is installed, else with what the
 * lock file noted (parts for other operating systems).
 * @param root folder of the repository
 * @throws Error where the lock file or a manifest cannot be read
 */
export function lockedPackages(root: string): PackageLicence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Manifest>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, noted]) => {
      const file = join(root, folder, 'package.json');
      const name = noted.name ?? folder.replace(/^.*node_modules\//, '');
      const manifest = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : noted;
      return { name, says: licenceOf(manifest) };
    });
}
