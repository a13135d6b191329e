import { fetchText, LoadError } from '../load.ts';
import { loadNationalTopology } from './load-topology.ts';
import { codesWithoutBorder, neighboursByCode } from './neighbours.ts';
import { parsePlaces } from './places.ts';
import { TopologyError } from './topology-error.ts';

/** Who lies beside whom, for both levels: two digits to two digits, five to five. Ascending codes. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The neighbours, and who has them across water only. */
interface Neighbourhood {
  readonly neighbours: Neighbours;
  /** Municipalities (five digits) that share a border with nobody. */
  readonly islands: ReadonlySet<string>;
}

const loaded = new Map<string, Promise<Neighbourhood>>();

/**
 * Fetches who lies beside whom; both who shares a border and who faces across the narrowest water. Asked for
 * once: the map's keyboard and the card share the answer. After a failure it is asked for again.
 * @param base address of the site, ending in `/`
 * @throws LoadError when a file does not come or is broken
 */
export function loadNeighbours(base: string): Promise<Neighbourhood> {
  const known = loaded.get(base);
  if (known) return known;
  const answer = readNeighbours(base);
  loaded.set(base, answer);
  answer.catch(() => loaded.delete(base));
  return answer;
}

async function readNeighbours(base: string): Promise<Neighbourhood> {
  const [topology, text] = await Promise.all([
    loadNationalTopology(base),
    fetchText(`${base}geo/places.json`),
  ]);
  try {
    const places = parsePlaces(text, 'places.json');
    const prefectures = Object.entries(places.prefectures).map(
      ([code, { neighbours }]): [string, readonly string[]] => [code, neighbours],
    );
    return {
      neighbours: new Map([...neighboursByCode(topology, places.links), ...prefectures]),
      islands: codesWithoutBorder(topology),
    };
  } catch (error) {
    if (!(error instanceof TopologyError)) throw error;
    throw new LoadError({ kind: 'unexpected', file: 'places.json', detail: error.fault });
  }
}
