import type { Manifest } from './chunk-graph.ts';

/**
 * What a visitor has no use for until it is asked for: the desk of the staff, files to take away (XLSX, Shift_JIS),
 * the dialog that draws codes to scan, and other languages.
 */
const LATE_SOURCES = [
  'src/views/desk/',
  'src/data/export/',
  'src/components/share/',
  'src/i18n/reading',
  'src/state/language/',
];

/** What the manifest does not know as something that comes late: a worker, and a file that late ones share. */
const LATE_ASSETS = [/\/import-worker-[\w-]+\.js$/, /\/QrCode-[\w-]+\.js$/];

/**
 * Files that a first visit must not fetch.
 * @param assets all files in `assets/`
 * @throws Error when the build has nothing of what is named here
 */
export function lateFiles(manifest: Manifest, assets: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (what: string, files: readonly string[]): void => {
    if (files.length === 0) throw new Error(`The build has no file of its own for ${what}.`);
    for (const file of files) found.add(file);
  };
  const chunks = Object.values(manifest).filter(({ isDynamicEntry }) => isDynamicEntry === true);
  for (const source of LATE_SOURCES)
    add(
      source,
      chunks.filter(({ src }) => src?.startsWith(source)).map(({ file }) => file),
    );
  for (const name of LATE_ASSETS)
    add(
      name.source,
      assets.filter((file) => name.test(file)),
    );
  return found;
}
