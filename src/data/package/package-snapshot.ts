import { EVENT_FILES, MUNICIPAL_FILES, NATIONAL_FILES } from '../facts.ts';
import { readEventFacts, readMunicipalFacts, readNationalFacts } from '../facts.ts';
import { makeSnapshot } from '../make-snapshot.ts';
import type { Snapshot } from '../snapshot.ts';
import { descriptorOf, textOf, type PackageTexts } from './package-texts.ts';

/**
 * What the page would carry if these were the published files.
 * @throws DataError at the first row that is not what its table promises; RangeError where a file is missing
 */
export function packageSnapshot(texts: PackageTexts): Snapshot {
  const pick = <Key extends string>(files: Readonly<Record<Key, string>>): Record<Key, string> =>
    Object.fromEntries(
      Object.entries<string>(files).map(([key, file]) => [key, textOf(texts, file)]),
    ) as Record<Key, string>;
  const national = pick(NATIONAL_FILES);
  return makeSnapshot(descriptorOf(texts).version, national, readNationalFacts(national), {
    ...readMunicipalFacts(pick(MUNICIPAL_FILES)),
    ...readEventFacts(pick(EVENT_FILES)),
  });
}
