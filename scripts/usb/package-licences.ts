import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folder of the package that a module belongs to. */
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * Notes from which packages a build takes code, also that of its workers.
 * @param folders where the folders of the packages are added
 */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const [folder] = PACKAGE_FOLDER.exec(id.replaceAll('\\', '/')) ?? [];
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
}

/**
 * The licences of packages, by name.
 * @param folders of the packages
 * @throws Error when a package brings no text of its licence: it may not be handed on without
 */
export function packageLicences(folders: Iterable<string>): string {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined && license === undefined) throw new Error(`${name} has no licence.`);
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    texts.set(name, `■ ${name} ${version}（${license ?? ''}）\n\n${text}`.trim().replaceAll('\r\n', '\n'));
  }
  return [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join('\n\n\n');
}
