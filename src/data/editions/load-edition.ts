import { DataError } from '../data-error.ts';
import { fetchText, LoadError } from '../load.ts';
import { DESCRIPTOR_FILE } from '../package/downloads.ts';
import { packageSnapshot } from '../package/package-snapshot.ts';
import { descriptorOf, type PackageTexts } from '../package/package-texts.ts';
import type { Snapshot } from '../snapshot.ts';

/** The names of the folders beside it, each a whole data package; written by `scripts/data/keep-edition.ts`. */
const INDEX = 'editions/index.json';

/** An earlier edition of the data, complete. */
export interface Edition {
  readonly snapshot: Snapshot;
  readonly texts: PackageTexts;
}

/**
 * The folder of an earlier edition.
 * @param base address of the site's root, ending in `/`
 * @returns ending in `/`
 */
export function editionFolder(base: string, version: string): string {
  return `${base}editions/${version}/`;
}

/**
 * The editions that are kept beside the present one, `YYYY-MM-DD` each.
 * @throws LoadError where the text is no such list
 */
export function readEditionIndex(text: string): readonly string[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Told below, with everything else that is no list.
  }
  const isDay = (one: unknown) => typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one);
  if (!Array.isArray(found) || !found.every(isDay))
    throw new LoadError({ kind: 'unexpected', file: INDEX, detail: 'no list of days' });
  return found as string[];
}

/**
 * Fetches a whole earlier edition.
 * @param base address of the site's root, ending in `/`
 * @param fetchPackage all files of a package by their name, from the folder that it is given
 * @returns undefined where no such edition is kept
 * @throws LoadError where a file does not come, or is not of this edition
 */
export async function loadEdition(
  base: string,
  version: string,
  fetchPackage: (folder: string) => Promise<PackageTexts>,
): Promise<Edition | undefined> {
  // The stick carries the present edition alone.
  if (__EDITION__ === 'usb' || !(await keptEditions(base)).includes(version)) return undefined;
  const texts = await fetchPackage(editionFolder(base, version));
  const { version: found, resources } = descriptorOf(texts);
  if (found !== version)
    throw new LoadError({ kind: 'unexpected', file: DESCRIPTOR_FILE, detail: `${found} is not ${version}` });
  for (const { path, bytes } of resources) {
    const size = new TextEncoder().encode(texts.get(path)).byteLength;
    if (bytes !== undefined && bytes !== size)
      throw new LoadError({ kind: 'unexpected', file: path, detail: `${size} of ${bytes} bytes` });
  }
  return { snapshot: snapshotOf(texts), texts };
}

async function keptEditions(base: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await fetchText(base + INDEX);
  } catch (error) {
    // A host without the list keeps none.
    if (error instanceof LoadError && error.failure.kind === 'status' && error.failure.status === 404)
      return [];
    throw error;
  }
  return readEditionIndex(text);
}

function snapshotOf(texts: PackageTexts): Snapshot {
  try {
    return packageSnapshot(texts);
  } catch (error) {
    if (error instanceof DataError && error.problems[0])
      throw new LoadError({ kind: 'content', file: error.problems[0].file, problem: error.problems[0] });
    throw error;
  }
}
