// The guard of site.ts guards every other test: here forbidden things are done, and each must be seen.
import { expect, test } from './site.ts';

/** What is done in a page, and the word by which the guard must tell of it. */
const IN_A_PAGE: Record<string, () => unknown> = {
  'console error': () => console.error('an error'),
  'console warning': () => console.warn('a warning'),
  'page error': () =>
    setTimeout(() => {
      throw new Error('thrown');
    }),
  'policy violation': () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>');
  },
  status: () => fetch('./nothing.json'),
};

test('what is forbidden fails a test', async ({ page }) => {
  test.fail();
  await page.goto('./disasters.html');
  await page.evaluate(() => {
    void Promise.reject(new Error('rejected'));
  });
  await page.waitForTimeout(300);
});

test('whatever goes wrong is seen, in the page, in a frame, in a window it opens and in a worker', async ({
  page,
  guard,
}) => {
  guard.allow(/[^]*/);
  const seen = () => [...new Set(guard.incidents.map(({ kind }) => kind))].sort();
  const all = Object.keys(IN_A_PAGE).sort();
  const forget = () => guard.incidents.splice(0);

  await page.goto('./disasters.html');
  for (const act of Object.values(IN_A_PAGE)) await page.evaluate(act);
  await expect.poll(seen, 'in the page').toEqual(all);

  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = './disasters.html';
    document.body.append(frame);
  });
  await expect.poll(() => page.frames().length).toBe(2);
  await page.frames()[1]!.waitForLoadState();
  forget();
  for (const act of Object.values(IN_A_PAGE)) await page.frames()[1]!.evaluate(act);
  await expect.poll(seen, 'in a frame').toEqual(all);

  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open('./disasters.html')),
  ]);
  await opened.waitForURL(/disasters/);
  forget();
  for (const act of Object.values(IN_A_PAGE)) await opened.evaluate(act);
  await expect.poll(seen, 'in a window').toEqual(all);

  // A worker has the policy that its own file comes with.
  await page.route('**/worker.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Content-Security-Policy': "default-src 'none'" },
      body: "fetch('/').catch(() => {}); setTimeout(() => { throw new Error('in a worker') })",
    }),
  );
  forget();
  await page.evaluate(() => void new Worker('./worker.js'));
  await expect.poll(seen, 'in a worker').toEqual(['page error', 'policy violation']);
  forget();
  await page.evaluate(() => void new Worker(URL.createObjectURL(new Blob(['']))));
  await expect.poll(seen, 'a worker from elsewhere').toContain('policy violation');

  forget();
  const other = await page.context().newPage();
  await other.goto('http://127.0.0.2:9/').catch(() => undefined);
  await expect.poll(seen, 'another origin').toEqual(['failed request', 'other origin']);

  await page.evaluate(() => (document.cookie = 'visitor=1'));
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['visitor']);
  await page.context().clearCookies();
});

test('a page that does nothing wrong passes, and what a test foresees is let through', async ({
  page,
  guard,
}) => {
  guard.allow(/foreseen/);
  await page.goto('./');
  await page.evaluate(() => console.error('foreseen'));
  await expect.poll(() => guard.incidents.length).toBe(1);
});
