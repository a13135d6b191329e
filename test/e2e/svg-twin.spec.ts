// A browser without WebGL: the drawing in the page does everything, and nobody is told of a fault.
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, openMap } from './atlas.ts';
import { MUNICIPALITY_CODES } from './facts.ts';
import { expect, test } from './site.ts';

test('without WebGL the SVG twin stays, without a word of failure and without fetching the WebGL map', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openMap(page);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(ja.common.status.failedTitle)).toHaveCount(0);
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
  expect(asked.filter((path) => /worker/.test(path))).toEqual([]);
});

test('the municipalities of the twin are real shapes of the document, each with an outline', async ({
  page,
}) => {
  await openMap(page, '?level=muni');
  await expect.poll(async () => (await drawn(page, 'municipality')).length).toBe(MUNICIPALITY_CODES.length);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll<SVGPathElement>('path[data-code]')]
      .filter((path) => path.dataset['code']?.length === 5)
      .map((path) => ({ code: path.dataset['code'], width: path.getBBox().width })),
  );
  const solid = new Set(boxes.filter(({ width }) => width > 0).map(({ code }) => code));
  expect(MUNICIPALITY_CODES.filter((code) => !solid.has(code))).toEqual([]);
});
