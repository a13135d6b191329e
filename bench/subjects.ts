// The maps on which gestures are measured.
import type { Page } from '@playwright/test';
import { watchGestures } from './gesture-watch.ts';
import type { Mark } from './load-page.ts';
import type { SiteName, Workbench } from './workbench.ts';

/** A map to be opened. */
export interface Subject {
  readonly name: string;
  readonly site: SiteName;
  readonly query: string;
  readonly browser: 'webgl' | 'noWebgl';
  readonly marks: readonly Mark[];
  /** Where the fiscal year is chosen. */
  readonly years: string;
}

const YEARS = 'input[type=range]';
const BOTH: readonly Mark[] = ['choropleth-ready', 'map-ready'];
const PICTURE: readonly Mark[] = ['choropleth-ready'];

/** Agreements came in 2016: steps about that year colour the most places anew. */
const YEAR = 'fy=2017';

export const PLAIN: Subject = {
  name: 'plain MapLibre',
  site: 'plain',
  query: '',
  browser: 'webgl',
  marks: ['map-ready'],
  years: YEARS,
};

export const PREFECTURES: readonly Subject[] = [
  ours('ours, prefectures on WebGL', `?${YEAR}`, 'webgl'),
  ours('ours, prefectures on the SVG twin', `?${YEAR}`, 'noWebgl'),
];

export const MUNICIPALITIES: readonly Subject[] = [
  ours('ours, municipalities on WebGL', `?${YEAR}&level=muni`, 'webgl'),
  ours('ours, municipalities on the SVG twin', `?${YEAR}&level=muni`, 'noWebgl'),
];

function ours(name: string, query: string, browser: Subject['browser']): Subject {
  return { name, site: 'ours', query, browser, marks: browser === 'webgl' ? BOTH : PICTURE, years: YEARS };
}

/** The same maps with ten times the municipalities. */
export function tenfold(subjects: readonly Subject[]): Subject[] {
  return subjects.map((subject) => ({ ...subject, site: 'tenfold', name: `${subject.name}, ten times` }));
}

const LONGEST_WAIT = 120_000;

/** Opens a map at a desk, and waits until it stands and is at rest. */
export async function openSubject(workbench: Workbench, subject: Subject): Promise<Page> {
  const context = await workbench[subject.browser].newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await watchGestures(page);
  const { origin } = await workbench.site(subject.site);
  await page.goto(origin + subject.query);
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name, 'mark').length > 0),
    subject.marks,
  );
  await page.waitForLoadState('networkidle');
  return page;
}

/** Opens several maps, does something with all of them, and closes them. */
export async function withSubjects<T>(
  workbench: Workbench,
  subjects: readonly Subject[],
  work: (opened: readonly { readonly subject: Subject; readonly page: Page }[]) => Promise<T>,
): Promise<T> {
  const opened: { subject: Subject; page: Page }[] = [];
  try {
    for (const subject of subjects) opened.push({ subject, page: await openSubject(workbench, subject) });
    return await work(opened);
  } finally {
    for (const { page } of opened) await page.context().close();
  }
}
