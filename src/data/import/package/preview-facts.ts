import { isCounted } from '../../../domain/place.ts';
import { DataError } from '../../data-error.ts';
import { listDays, listInForce } from '../../measures/published-lists.ts';
import { DESCRIPTOR_FILE } from '../../package/downloads.ts';
import { packageSnapshot } from '../../package/package-snapshot.ts';
import { textOf, type PackageTexts } from '../../package/package-texts.ts';
import type { Snapshot } from '../../snapshot.ts';
import { readExchangePartners, readMunicipalities } from '../../tables.ts';
import { makePackage } from './make-package.ts';
import type { PackageInput } from './package-input.ts';

/** Everything that a page needs to show a list before it is published. */
export interface PreviewFacts {
  /** What the page would carry; undefined where the tables could not be read again. */
  readonly snapshot: Snapshot | undefined;
  /**
   * The tables and reports with the list in them, by the name of their file. The description of the package is the
   * published one: what it describes for downloading are the published files.
   */
  readonly texts: PackageTexts;
  /** The day for which the list speaks. */
  readonly asOf: string;
  /**
   * Distinct municipalities that are counted on the list, and on that which spoke for its day until now; undefined
   * where none did.
   */
  readonly listed: {
    readonly before: ListedMunicipalities | undefined;
    readonly after: ListedMunicipalities;
  };
  /** Entries that count as left out, because nobody has decided them yet. */
  readonly openCount: number;
  /** Corrections that count as accepted, though nobody has accepted them yet. */
  readonly waitingCount: number;
  /** What the check of the package would refuse: so many places. */
  readonly problemCount: number;
}

interface ListedMunicipalities {
  readonly day: string;
  readonly count: number;
}

/**
 * The facts as they would be with a list in them, made of the very package that would be published.
 * @param input without open entries
 * @param open of how many entries nobody has said yet what the input takes for said
 * @throws RangeError as `makePackage` does
 */
export function previewFacts(
  input: PackageInput,
  open: Pick<PreviewFacts, 'openCount' | 'waitingCount'>,
): PreviewFacts {
  const { files, changed, problems } = makePackage(input);
  const next = new Map(input.texts);
  for (const file of changed) next.set(file, textOf(files, `data/${file}`));
  const texts = new Map(next).set(DESCRIPTOR_FILE, textOf(input.texts, DESCRIPTOR_FILE));
  const { asOf } = input;
  const listed = { before: listedBy(input.texts, asOf), after: listedOn(next, asOf) };
  return { snapshot: readable(next), texts, asOf, listed, ...open, problemCount: problems.length };
}

function listedBy(texts: PackageTexts, day: string): ListedMunicipalities | undefined {
  const days = listDays(readExchangePartners(textOf(texts, 'exchange_partners.csv')));
  const inForce = listInForce(days, day);
  return inForce === undefined ? undefined : listedOn(texts, inForce);
}

function listedOn(texts: PackageTexts, day: string): ListedMunicipalities {
  const counted = new Set(
    readMunicipalities(textOf(texts, 'municipalities.csv'))
      .filter(isCounted)
      .map(({ code }) => code),
  );
  const listed = readExchangePartners(textOf(texts, 'exchange_partners.csv'))
    .filter(({ asOf, code }) => asOf === day && counted.has(code))
    .map(({ code }) => code);
  return { day, count: new Set(listed).size };
}

function readable(texts: PackageTexts): Snapshot | undefined {
  try {
    return packageSnapshot(texts);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
