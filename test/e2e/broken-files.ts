import type { Page, Route } from '@playwright/test';

/** Ways in which a file fails on the road. */
export const WAYS = {
  'is cut off': (route: Route) => route.abort('connectionfailed'),
  'is not there': (route: Route) => route.fulfill({ status: 404, body: 'Not Found' }),
  'comes as another page': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>login</title>' }),
  'ends in the middle': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
} satisfies Record<string, (route: Route) => Promise<void>>;

/** Makes a file fail until it is let through; counts how often it was asked for. */
export async function breakFile(page: Page, file: RegExp, way: (route: Route) => Promise<void>) {
  let asked = 0;
  let broken = true;
  await page.route(file, (route) => {
    asked += 1;
    return broken ? way(route) : route.continue();
  });
  return { asked: () => asked, mend: () => (broken = false) };
}
