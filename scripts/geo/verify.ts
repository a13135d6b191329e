import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile, type GeoManifest } from './manifest.ts';

/**
 * Compares the files in a folder with its manifest.
 * @param folder holds manifest.json and what it lists
 * @returns one sentence for each difference; empty when everything is as the manifest says
 */
export function verifyFolder(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as GeoManifest;
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && path !== 'manifest.json');
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const strays = present.filter((path) => !listed.has(path)).map((path) => `${path} is not in the manifest`);
  const differences = manifest.files.flatMap((file) => {
    if (!present.includes(file.path)) return [`${file.path} is missing`];
    const found = recordFile(file.path, readFileSync(join(folder, file.path), 'utf8'));
    if (found.sha256 === file.sha256 && found.bytes === file.bytes) return [];
    return [
      `${file.path} has ${found.bytes} bytes, sha256 ${found.sha256}; expected ${file.bytes}, ${file.sha256}`,
    ];
  });
  return [...strays, ...differences];
}
