import { fetchText, LoadError } from '../load.ts';
import { parseTopology, type AreaTopology } from './parse-topology.ts';
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
