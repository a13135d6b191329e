// Texts that would run if anything made markup, a link or a program of them, through every door at once: the address,
// the storage of the device, the data of the page, a file that is fetched. The guard tells of what the policy stopped.
import { expect, test } from './site.ts';
import builtIn from '../../src/data/present/built-in-scenes.json' with { type: 'json' };

const RUNS = '<img src=x onerror=alert(1)>';
const LINK = 'javascript:alert(2)';
/** Turned round, with signs that take no room, and too long for any line. */
const ODD = `\u202e\u200b\u2066${'長'.repeat(3_000)}`;

test('nothing of a hostile text runs, is markup or leads anywhere: it is shown as text, and the page stands', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const [first, ...others] = builtIn.scenes;
  const scenes = JSON.stringify({ scenes: [{ ...first, headline: RUNS, lead: LINK }, ...others] });
  await page.addInitScript(
    ([text, runs, link]) => {
      localStorage.setItem('show-scenes', text);
      localStorage.setItem('site-address', link);
      localStorage.setItem('display', JSON.stringify({ theme: runs, text: ['200'] }));
    },
    [scenes, RUNS, LINK] as const,
  );
  // The sources of the page itself: titles that are markup, and addresses that are programs.
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c');
  await page.route(/\/\?view=/, async (route) => {
    const response = await route.fetch();
    const [head = '', data = ''] = (await response.text()).split('<script type="application/json"', 2);
    const changed = data
      .replace(/https?:\/\/[^"\\,]+/g, LINK)
      .replaceAll('特別区全国連携プロジェクト', inJson(RUNS));
    await route.fulfill({ response, body: `${head}<script type="application/json"${changed}` });
  });
  await page.route('**/data/datapackage.json', async (route) => {
    const response = await route.fetch();
    const { resources, ...rest } = (await response.json()) as { resources: { title: string }[] };
    for (const resource of resources) resource.title = `${RUNS}${ODD}`;
    await route.fulfill({ response, json: { ...rest, resources } });
  });
  const nothingRan = async (where: string) => {
    const made = page.locator('img[src="x"], body script[src="x"], a[href^="javascript" i], iframe');
    expect(await made.count(), where).toBe(0);
    expect(dialogs, where).toEqual([]);
  };

  const query = new URLSearchParams({
    view: 'about',
    ward: RUNS,
    muni: '__proto__',
    measure: 'constructor',
    find: ODD.slice(0, 200),
    source: LINK,
    scene: '../../x',
  });
  await page.goto(`./?${query}&lang=%E0%A4%A&lang=${encodeURIComponent(RUNS)}#"><script>alert(3)</script>`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(RUNS).first()).toBeVisible();
  await expect(page.locator('#sources')).toContainText(LINK);
  await expect(page.locator('#downloads')).toContainText(RUNS);
  await nothingRan('about');
  expect(await page.evaluate(() => document.cookie)).toBe('');

  await page.goto('./?view=present');
  await expect(page.getByRole('heading', { name: RUNS })).toBeVisible();
  await nothingRan('present');
});
