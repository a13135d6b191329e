import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageDescriptor } from '../../src/data/package/descriptor.ts';
import { INDEX_FILE, keptEditions } from './older-editions.ts';

/**
 * Copies the present edition to `editions/<version>/`, where links that name it find it after the next one has come,
 * and lists all that lie there. What is kept already is never written over: links show its figures.
 * @param site folder with `data/` and `editions/`
 * @returns the edition, and whether it was copied now
 */
export function keepEdition(site: string): { version: string; isNew: boolean } {
  const data = join(site, 'data');
  const { version } = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as PackageDescriptor;
  const editions = join(site, 'editions');
  const folder = join(editions, version);
  const isNew = !existsSync(folder);
  if (isNew) cpSync(data, folder, { recursive: true });
  writeFileSync(join(editions, INDEX_FILE), `${JSON.stringify(keptEditions(editions))}\n`);
  return { version, isNew };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { version, isNew } = keepEdition('public');
  console.log(`public/editions/${version}: ${isNew ? 'copied' : 'was kept already, nothing copied'}`);
}
