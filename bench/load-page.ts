// One load of a page, from the navigation until it is complete.
import type { BrowserContext } from '@playwright/test';
import type { ServedSite } from './compressed-site.ts';
import { blockingTime, watchLoading, type Notes } from './page-watch.ts';
import { slowDown, type Profile } from './profile.ts';

/** What one load showed; milliseconds from the navigation where nothing else is said. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The picture of the prefectures stands in its colours; of pages that have none, NaN. */
  readonly picture: number;
  /** The page's own marks; NaN where it sets none. */
  readonly choropleth: number;
  readonly map: number;
  /** Compressed bytes of all that was sent until then. */
  readonly bytes: number;
  /** Milliseconds over 50 of all long tasks until then. */
  readonly blocking: number;
  /** Sum of the layout shifts until then. */
  readonly shift: number;
  /** Megabytes that scripts keep in the page, workers not counted. */
  readonly heap: number;
}

export type Mark = 'choropleth-ready' | 'map-ready';

/** Far more than any page needs. */
const LONGEST_WAIT = 90_000;
/** Reports of long tasks and shifts come a moment after them. */
const FOR_REPORTS_MS = 250;
const MEGABYTE = 1024 * 1024;

/**
 * Loads an address in a new page.
 * @param context with an empty cache for a first visit, or with what an earlier page left in it
 * @param marks that make the page complete; without any, its first paint does
 * @param hasPicture does its document bring the picture of the prefectures?
 */
export async function loadPage(
  context: BrowserContext,
  site: ServedSite,
  query: string,
  profile: Profile,
  marks: readonly Mark[],
  hasPicture = false,
): Promise<Load> {
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await watchLoading(page, hasPicture);
  const session = await slowDown(page, profile);
  site.takeBytes();
  await page.goto(site.origin + query, { waitUntil: 'commit' });
  await page.waitForFunction(
    (names) =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      names.every((name) => performance.getEntriesByName(name, 'mark').length > 0),
    marks,
    { polling: 50 },
  );
  const bytes = site.takeBytes();
  await page.waitForTimeout(FOR_REPORTS_MS);
  const seen = await page.evaluate(() => {
    const times = ['first-contentful-paint', 'choropleth-ready', 'map-ready'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? null,
    );
    return { times, notes: (window as unknown as { notes: Notes }).notes };
  });
  const { notes, times } = seen;
  // What a page does not have crosses over to here as null.
  const [firstPaint = NaN, choropleth = NaN, map = NaN] = times.map((time) => time ?? NaN);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  const until = Math.max(...times.map(Number));
  return {
    firstPaint,
    largestPaint: notes.largest,
    picture: notes.picture ?? NaN,
    choropleth,
    map,
    bytes,
    blocking: blockingTime(notes.longTasks, until),
    shift: notes.shifts.reduce((sum, [time, score]) => (time <= until ? sum + score : sum), 0),
    heap: usedSize / MEGABYTE,
  };
}
