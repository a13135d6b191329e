import { fetchText, LoadError } from '../load.ts';
import { MUNICIPALITY_OBJECTS, parseTopology, type AreaTopology } from './parse-topology.ts';
import { TopologyError } from './topology-error.ts';

/**
 * Fetches a boundary file of this site and checks it.
 * @param url address below the site's base
 * @param objects the objects it must have
 * @throws LoadError when it does not come or cannot be drawn
 */
export async function loadTopology<Name extends string>(
  url: string,
  objects: readonly Name[],
): Promise<AreaTopology<Name>> {
  const text = await fetchText(url);
  const file = url.split('/').at(-1) ?? url;
  try {
    return parseTopology(text, file, objects);
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    throw new LoadError({ kind: 'unexpected', file, detail: error.fault });
  }
}

type NationalTopology = AreaTopology<'municipalities'>;
const national = new Map<string, Promise<NationalTopology>>();

/**
 * Address of the municipalities of the whole country.
 * @param base address of the site, ending in `/`
 */
export function nationalFile(base: string): string {
  return `${base}geo/municipalities.topo.json`;
}

/**
 * Fetches the municipalities of the whole country, once for all who ask: the map draws them, the card and the
 * keyboard look for neighbours in them. After a failure they are asked for again.
 * @param base address of the site, ending in `/`
 * @throws LoadError when they do not come or cannot be drawn
 */
export function loadNationalTopology(base: string): Promise<NationalTopology> {
  const known = national.get(base);
  if (known) return known;
  const answer = loadTopology(nationalFile(base), MUNICIPALITY_OBJECTS);
  national.set(base, answer);
  answer.catch(() => national.delete(base));
  return answer;
}
