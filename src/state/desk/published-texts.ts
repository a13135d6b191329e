import { fetchText } from '../../data/load.ts';
import { DESCRIPTOR_FILE } from '../../data/package/downloads.ts';
import { descriptorOf, type PackageTexts } from '../../data/package/package-texts.ts';
import { RECONCILIATION_FILE } from '../../data/reconciliation/report.ts';

/**
 * Fetches the published files, before any list is opened: from then on nothing is asked of the network.
 * @param base folder of the files, ending in `/`
 * @throws LoadError with the first file that does not come; SyntaxError where the description is no JSON
 */
export async function fetchPublishedTexts(base: string): Promise<PackageTexts> {
  const descriptor = await fetchText(base + DESCRIPTOR_FILE);
  const files = [
    ...descriptorOf(new Map([[DESCRIPTOR_FILE, descriptor]])).resources.map(({ path }) => path),
    RECONCILIATION_FILE,
  ];
  const texts = await Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await fetchText(base + file)]),
  );
  return new Map([[DESCRIPTOR_FILE, descriptor], ...texts]);
}
