// The guard of site.ts guards every other test: each of these does one forbidden thing and must fail by it.
import { expect, test } from './site.ts';

const FORBIDDEN: Record<string, () => unknown> = {
  'an error on the console': () => console.error('an error'),
  'an exception': () =>
    setTimeout(() => {
      throw new Error('thrown');
    }),
  'a promise nobody caught': () => {
    void Promise.reject(new Error('rejected'));
  },
  'an inline style': () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>');
  },
  'a file that is not there': () => fetch('./nothing.json'),
  'another origin': () => fetch('http://127.0.0.2:9/').catch(() => undefined),
};

for (const [what, act] of Object.entries(FORBIDDEN)) {
  test(`${what} fails a test`, async ({ page }) => {
    test.fail();
    await page.goto('./');
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.evaluate(act);
    await page.waitForTimeout(300);
  });
}

test('a page that does nothing wrong passes, and what a test foresees is let through', async ({
  page,
  guard,
}) => {
  guard.allow(/foreseen/);
  await page.goto('./');
  await page.evaluate(() => console.error('foreseen'));
  await expect.poll(() => guard.incidents.length).toBe(1);
});
