import type { Page, Route } from '@playwright/test';

export type Way = (route: Route) => Promise<void>;

/** Ways in which a file fails on the road. */
export const WAYS = {
  'is cut off': (route: Route) => route.abort('connectionfailed'),
  'is not there': (route: Route) => route.fulfill({ status: 404, body: 'Not Found' }),
  'is refused by the server': (route: Route) => route.fulfill({ status: 500, body: 'error' }),
  'comes as another page': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>login</title>' }),
  'comes empty': async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: '' });
  },
  'ends in the middle': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'has another shape': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '{"objects":null,"sheets":[null]}' }),
  'never comes': () => new Promise<void>(() => undefined),
} satisfies Record<string, Way>;

/**
 * Makes a file fail until it is let through; counts how often it was asked for.
 * @returns `fail` changes the way in which it fails from now on
 */
export async function breakFile(page: Page, file: RegExp, way: Way) {
  let asked = 0;
  let now: Way | undefined = way;
  await page.route(file, (route) => {
    asked += 1;
    return now ? now(route) : route.continue();
  });
  return {
    asked: () => asked,
    mend: () => (now = undefined),
    fail: (other: Way) => (now = other),
  };
}
