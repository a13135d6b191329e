// The disasters view with 10,000 supports after 2,500 disasters, and with a thousand times the published supports: what
// a choice costs.
import type { Browser, Page } from '@playwright/test';
import { costsOf, type GestureCost } from './main-thread.ts';
import { answered, clock, settled } from './page-clock.ts';

const DISASTERS = 2500;
/** Supports in the generated tables; 95 are published. */
const SUPPORTS = { crowded: 10_000, thousandfold: 95_000 } as const;
/** Far more than any size needs. */
const LONGEST_WAIT = 120_000;
const FIRST_YEAR = 2010;
const YEARS = 16;
const TYPES = ['earthquake', 'heavy_rain', 'typhoon', 'heavy_rain_and_typhoon', 'fire', 'other'];
const KINDS = ['recovery_grant', 'donation', 'staff', 'supplies', 'other', 'unspecified'];

/** The same rows in every run. */
function disasterRows(): string[] {
  return Array.from({ length: DISASTERS }, (_, index) => {
    const year = FIRST_YEAR + (index % YEARS);
    const month = 4 + (index % 9);
    const date = `${year}-${String(month).padStart(2, '0')}`;
    return `d${index},災害の${index}番,${TYPES[index % TYPES.length]},${date},,month,${year},作った行,S000,S000,`;
  });
}

function supportRows(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const disaster = (index * 7) % DISASTERS;
    const prefecture = String((index % 47) + 1).padStart(2, '0');
    const provider = index % 3 === 0 ? 'joint' : `131${String((index % 23) + 1).padStart(2, '0')}`;
    const year = FIRST_YEAR + (disaster % YEARS);
    return `d${disaster},${provider},${index % 5 === 0 ? '' : prefecture},${KINDS[index % KINDS.length]},${index},円,${year}-12-01,,day,document,S000,作った行,,exact,`;
  });
}

interface Snapshot {
  texts: Record<'disasters' | 'supports', string>;
}

/** The published tables, or the generated ones. */
export type Size = 'published' | keyof typeof SUPPORTS;

async function newPage(browser: Browser, size: Size): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  if (size !== 'published') await crowd(page, SUPPORTS[size]);
  return page;
}

async function open(browser: Browser, origin: string, size: Size): Promise<Page> {
  const page = await newPage(browser, size);
  await page.goto(`${origin}?view=disasters`);
  await page.waitForSelector('.timeline svg a');
  await page.waitForLoadState('networkidle');
  return page;
}

/** Gives the page the generated tables for its own. */
async function crowd(page: Page, supportCount: number): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(<script type="application\/json" id="snapshot">)(.*?)(<\/script>)/s,
        (_, start: string, json: string, end: string) => {
          const snapshot = JSON.parse(json) as Snapshot;
          const headOf = (text: string) => text.slice(0, text.indexOf('\n'));
          const { texts } = snapshot;
          texts.disasters = [headOf(texts.disasters), ...disasterRows(), ''].join('\n');
          texts.supports = [headOf(texts.supports), ...supportRows(supportCount), ''].join('\n');
          return start + JSON.stringify(snapshot).replaceAll('<', '\\u003c') + end;
        },
      );
      await route.fulfill({ response, body });
    },
  );
}

/** From the navigation until the timeline stands: work of the main thread (ms). */
export async function openTimeline(browser: Browser, origin: string, size: Size): Promise<number> {
  const page = await newPage(browser, size);
  const busy = await clock(page, 'TaskDuration');
  await page.goto(`${origin}?view=disasters`);
  await page.waitForSelector('.timeline svg a');
  await answered(page);
  const cost = await busy();
  await page.context().close();
  return cost;
}

/** What one choice of a type, a kind or a giver costs. */
export async function filterTimeline(browser: Browser, origin: string, size: Size): Promise<GestureCost[]> {
  const page = await open(browser, origin, size);
  const chips = page.locator('.choices .chip');
  const costs = await costsOf(page, 'keydown', async () => {
    for (const index of [1, 2, 8, 9, 2, 8, 1, 9, 3, 3]) {
      await chips.nth(index).focus();
      await settled(page);
      await page.keyboard.press('Enter');
      await settled(page);
    }
  });
  await page.context().close();
  // The first choices compile what the others reuse.
  return costs.slice(2);
}

/** What one step of a stroke over the years costs. */
export async function brushTimeline(browser: Browser, origin: string, size: Size): Promise<GestureCost[]> {
  const page = await open(browser, origin, size);
  const box = await page.locator('svg.bars').boundingBox();
  if (!box) throw new Error('there are no bars to stroke over');
  const at = (year: number) => box.x + (year / (YEARS - 1)) * box.width;
  await page.mouse.move(at(4), box.y + box.height / 2);
  await page.mouse.down();
  const costs = await costsOf(page, 'pointermove', async () => {
    for (const year of [5, 6, 7, 8, 9, 10, 11, 10, 9, 8, 7, 6, 5, 6, 7]) {
      await page.mouse.move(at(year), box.y + box.height / 2);
      await page.waitForTimeout(60);
    }
    await settled(page);
  });
  await page.mouse.up();
  await page.context().close();
  // The last one holds what follows when the hand rests.
  return costs.slice(2);
}
