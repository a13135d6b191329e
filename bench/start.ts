// How a first visit and a second one begin: an empty page, plain MapLibre and our site, taking turns run by run, so
// that what else happens on the machine meets all alike and ratios hold.
import { figure, type Figure, type Unit } from './figures.ts';
import { loadPage, type Load, type Mark } from './load-page.ts';
import { PROFILES, type Profile } from './profile.ts';
import type { SiteName, Workbench } from './workbench.ts';

interface Subject {
  readonly name: string;
  readonly site: SiteName;
  readonly query: string;
  readonly marks: readonly Mark[];
  /** Does its document bring the picture of the prefectures? */
  readonly hasPicture?: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { name: 'empty page', site: 'empty', query: '', marks: [] },
  { name: 'plain MapLibre', site: 'plain', query: '', marks: ['map-ready'] },
  { name: 'ours', site: 'ours', query: '', marks: ['choropleth-ready', 'map-ready'], hasPicture: true },
  {
    name: 'ours, level=muni',
    site: 'ours',
    query: '?level=muni',
    marks: ['choropleth-ready', 'map-ready'],
  },
];

const KINDS: readonly [kind: keyof Load, unit: Unit, what: string][] = [
  ['firstPaint', 'ms', 'first paint'],
  ['largestPaint', 'ms', 'largest paint'],
  ['picture', 'ms', 'picture of the prefectures seen'],
  ['choropleth', 'ms', 'choropleth-ready'],
  ['map', 'ms', 'map-ready'],
  ['bytes', 'KB', 'sent until complete'],
  ['blocking', 'ms', 'blocking time until complete'],
  ['shift', 'score', 'layout shift until complete'],
  ['heap', 'MB', 'heap of the page'],
];

type Visit = 'cold' | 'warm';

/** The loads by profile, visit and page, as `desktop, cold, ours`. */
type Loads = Map<string, Load[]>;

/** @param runs of each page on each profile; one more, which is not counted, has its files compressed */
export async function measureStart(workbench: Workbench, runs: number): Promise<Figure[]> {
  const loads: Loads = new Map();
  for (const profile of PROFILES)
    for (let run = profile.cpu === 1 ? -1 : 0; run < runs; run++)
      for (const subject of SUBJECTS) {
        const visits = await visitTwice(workbench, subject, profile).catch((error: unknown) => {
          // Another program took the machine: one run less, and the number of runs tells it.
          console.warn(`${profile.name}, ${subject.name}: ${String(error)}`);
          return [];
        });
        if (run < 0) continue;
        for (const [visit, load] of visits) {
          const key = `${profile.name}, ${visit}, ${subject.name}`;
          loads.set(key, [...(loads.get(key) ?? []), load]);
        }
      }
  return [...loads].flatMap(([key, seen]) => figuresOf(key, seen));
}

/** The service worker stays away: a second visit shows what the browser's own store is worth. */
async function visitTwice(
  workbench: Workbench,
  { site, query, marks, hasPicture }: Subject,
  profile: Profile,
): Promise<[Visit, Load][]> {
  const context = await workbench.webgl.newContext({ ...profile.context, serviceWorkers: 'block' });
  const served = await workbench.site(site);
  const once = () => loadPage(context, served, query, profile, marks, hasPicture);
  const cold = await once();
  const warm = await once();
  await context.close();
  return [
    ['cold', cold],
    ['warm', warm],
  ];
}

function figuresOf(key: string, loads: readonly Load[]): Figure[] {
  return KINDS.flatMap(([kind, unit, what]) => {
    const values = loads.map((load) => (unit === 'KB' ? load[kind] / 1000 : load[kind]));
    return values.some(Number.isNaN) ? [] : [figure(`${key}: ${what}`, unit, values)];
  });
}
