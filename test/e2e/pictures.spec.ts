// The figures and the map as pictures: what a reader takes into a document or a slide.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { decodePng } from '../../scripts/browser/png.ts';
import {
  PICTURE_SHAPES,
  type PictureKind,
  type PictureShape,
} from '../../src/components/picture/picture-shape.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const words = ja.exports.picture;

/** Pixels of a picture at its usual size; a page of A4 stands or lies. */
const SIZES: Record<PictureShape, readonly string[]> = {
  '16x9': ['1280×720'],
  square: ['1080×1080'],
  a4: ['794×1123', '1123×794'],
};

async function openFigures(page: Page, query = ''): Promise<void> {
  await page.goto(`./?view=growth${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Opens the menu of a figure, and waits for its part with the pictures. */
async function menuOf(page: Page, title: string): Promise<Locator> {
  const button = page.getByRole('button', { name: ja.exports.buttonOf(title), exact: true });
  const menu = button.locator('..');
  await button.click();
  await expect(menu.getByRole('heading', { name: words.title })).toBeVisible();
  return menu;
}

async function menuOfMap(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: ja.map.download, exact: true }).click();
  const menu = page.getByRole('group', { name: ja.map.toolsLabel }).locator('.menu');
  await expect(menu.getByRole('heading', { name: words.title })).toBeVisible();
  return menu;
}

/** Chooses a shape, presses a kind, and takes the file that the browser saves. */
async function save(
  page: Page,
  menu: Locator,
  shape: PictureShape,
  kind: PictureKind,
): Promise<{ name: string; bytes: Buffer }> {
  await menu.getByRole('radio', { name: words.shape[shape], exact: true }).check();
  const saved = page.waitForEvent('download');
  await menu.locator('.format').filter({ hasText: words.kind[kind].name }).click();
  const file = await saved;
  // The next one is only begun when this one is told to be done.
  await expect(menu.getByRole('status').last()).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A picture of lines, as a program that knows nothing of the site reads it. */
interface Drawing {
  size: string;
  /** All words, line by line, without what only lies below them. */
  text: string;
  fills: string[];
  elements: string[];
  attributes: string[];
}

function read(page: Page, svg: Buffer): Promise<Drawing> {
  return page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...root.querySelectorAll('*')];
    const isSeen = (element: Element) => element.getAttribute('aria-hidden') === null;
    return {
      size: `${root.getAttribute('width')}×${root.getAttribute('height')}`,
      text: [...root.querySelectorAll('text')]
        .filter(isSeen)
        .map((element) => element.textContent)
        .join('\n'),
      fills: all.flatMap((element) => element.getAttribute('fill') ?? []),
      elements: [...new Set([root.localName, ...all.map(({ localName }) => localName)])],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    };
  }, svg.toString('utf8'));
}

/** Elements that every program that opens SVG knows, and nothing that reaches out of the file. */
const PLAIN = [
  ...['svg', 'title', 'desc', 'defs', 'g', 'clipPath', 'pattern'],
  ...['rect', 'line', 'path', 'circle', 'ellipse', 'polygon', 'polyline', 'text', 'tspan'],
];

/** Holds that a picture stands alone, and carries what must stand in it. */
async function expectWhole(page: Page, svg: Buffer, shape: PictureShape, parts: string[]): Promise<Drawing> {
  const drawing = await read(page, svg);
  expect(SIZES[shape]).toContain(drawing.size);
  // Where a line was broken depends on the shape.
  const text = drawing.text.replace(/\n/g, '');
  for (const part of parts) expect(text, `${shape}: ${part}`).toContain(part);
  expect(drawing.elements.filter((name) => !PLAIN.includes(name))).toEqual([]);
  expect(drawing.attributes.filter((name) => /^(class|style|on.*|href)$/.test(name))).toEqual([]);
  const source = svg.toString('utf8');
  expect(source).not.toMatch(/var\(|data:|NaN|undefined/);
  expect(source.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  return drawing;
}

/** What stands in parts of a picture of pixels. */
function look(png: Buffer) {
  const { width, height, pixels } = decodePng(png);
  const colourAt = (index: number) =>
    ((pixels[index] ?? 0) << 16) | ((pixels[index + 1] ?? 0) << 8) | (pixels[index + 2] ?? 0);
  const paper = colourAt((2 * width + 2) * 3);
  /** Share of a band (in parts of the height) that is not paper. */
  const ink = (from: number, to: number) => {
    const [first, last] = [Math.floor(from * height) * width * 3, Math.floor(to * height) * width * 3];
    let count = 0;
    // The paper is nearly white: whatever has clearly less green is ink.
    for (let at = first; at < last; at += 3) if ((pixels[at + 1] ?? 255) < 200) count++;
    return count / ((last - first) / 3);
  };
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length && colours.size <= 100; at += 3) colours.add(colourAt(at));
  return { size: `${width}×${height}`, paper: paper.toString(16), colours: colours.size, ink };
}

/** Holds that title, figure and foot of a picture are drawn. */
function expectDrawn(png: Buffer, sizes: readonly string[]) {
  const picture = look(png);
  expect(sizes).toContain(picture.size);
  expect(picture.paper).toBe('fcfcfa');
  expect(picture.colours).toBeGreaterThan(100);
  expect(picture.ink(0.04, 0.14), 'title').toBeGreaterThan(0.005);
  expect(picture.ink(0.25, 0.75), 'figure').toBeGreaterThan(0.01);
  expect(picture.ink(0.86, 0.97), 'foot').toBeGreaterThan(0.005);
}

test('two figures leave as SVG and PNG in the three shapes, with title, finding, legend and source', async ({
  page,
}) => {
  await openFigures(page);
  const { agreement, ranking } = ja.growth;
  const figures = [
    { title: agreement.title, parts: [ja.growth.legend.added, '372', '令和元年度', '北海道町村会'] },
    {
      title: ranking.title,
      parts: [ja.common.kind.village, '鹿児島県', '1,718市町村', ja.exports.file.boundaryCredit],
    },
  ];
  for (const { title, parts } of figures) {
    const menu = await menuOf(page, title);
    for (const shape of PICTURE_SHAPES) {
      const svg = await save(page, menu, shape, 'svg');
      expect(svg.name).toMatch(new RegExp(`^全国連携マップ_${title}_\\d{4}-\\d{2}-\\d{2}_${shape}\\.svg$`));
      const finding = await page
        .getByRole('region', { name: title, exact: true })
        .locator('.finding')
        .innerText();
      const common = [title, finding, ja.growth.legendTitle, '出典：', '東京23区 全国連携NEWS', 'CC BY 4.0'];
      await expectWhole(page, svg.bytes, shape, [...common, ...parts]);
      expectDrawn((await save(page, menu, shape, 'png')).bytes, SIZES[shape]);
    }
    await page.keyboard.press('Escape');
  }
});

test('every figure leaves as a picture with its own title and finding, and axe finds nothing in its menu', async ({
  page,
}) => {
  await openFigures(page);
  const regions = page.locator('.chart-figure');
  await expect(regions).toHaveCount(9);
  const told: string[] = [];
  for (const region of await regions.all()) {
    const title = await region.getByRole('heading', { level: 2 }).innerText();
    const finding = await region.locator('.finding').innerText();
    // The remarks that keep the numbers honest go along; what is only pressed does not.
    const remarks = await region
      .locator(':scope > .note, :scope > .notes li, :scope > .explanation')
      .allInnerTexts();
    const menu = await menuOf(page, title);
    await expectWhole(page, (await save(page, menu, '16x9', 'svg')).bytes, '16x9', [
      title,
      finding,
      ...remarks,
      '出典：',
    ]);
    told.push(...remarks);
    if (title === ja.growth.survey.title) expect(await axeFindings(page, '.chart-figure .menu')).toEqual([]);
    await page.keyboard.press('Escape');
  }
  for (const caveat of [
    '自治体だけの数ではない',
    ja.growth.overlap.noteContinues('平成27年（2015年）'),
    ja.map.notes.tokyo,
    '足しても合計にはならない',
  ])
    expect(told.join(), caveat).toContain(caveat);
});

test('the figures of the disasters leave whole, the timeline as a slide too, and say where a shape is too small', async ({
  page,
}) => {
  await page.goto('./?view=disasters');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const { timeline, sums } = ja.disasters;
  const { aid } = ja.disasterRecords;
  const figures: { title: string; shape: PictureShape; parts: string[] }[] = [
    { title: timeline.title, shape: '16x9', parts: [...Object.values(timeline.legend), '東日本大震災'] },
    { title: sums.title, shape: 'square', parts: [sums.apart, ...Object.values(sums.series)] },
    {
      title: aid.title,
      shape: 'a4',
      // Rows with support and without, the partners that received, what the shapes mean, and the remarks.
      parts: [
        '宮城県',
        '鹿児島県',
        aid.bare('11'),
        '角田市',
        '早川町',
        ja.disasters.type.fire,
        aid.notes.cause,
      ],
    },
  ];
  for (const { title, shape, parts } of figures) {
    const menu = await menuOf(page, title);
    const finding = await page
      .getByRole('region', { name: title, exact: true })
      .locator('.finding')
      .innerText();
    const { bytes } = await save(page, menu, shape, 'svg');
    await expectWhole(page, bytes, shape, [
      title,
      finding,
      ja.growth.legendTitle,
      '出典：',
      'CC BY 4.0',
      ...parts,
    ]);
    if (title === aid.title) {
      await menu.getByRole('radio', { name: words.shape['16x9'], exact: true }).check();
      await menu.locator('.format').filter({ hasText: words.kind.svg.name }).click();
      await expect(menu.getByRole('alert')).toHaveText(
        words.tooSmall(
          words.shape['16x9'],
          [words.shape.square, words.shape.a4].join(ja.common.listSeparator),
        ),
      );
    }
    await page.keyboard.press('Escape');
  }
});

test('the map leaves in the three shapes, with every prefecture and its insets', async ({ page }) => {
  await openMap(page);
  const menu = await menuOfMap(page);
  for (const shape of PICTURE_SHAPES) {
    const { bytes, name } = await save(page, menu, shape, 'svg');
    expect(name).toMatch(new RegExp(`_${shape}\\.svg$`));
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    const drawing = await expectWhole(page, bytes, shape, [
      ...[headline.replace(/\s/g, ''), ja.map.legend.title('連携が確認できる市町村数'), '令和7年度'],
      ...['北海道', '158', '沖縄県', ja.map.inset.ogasawara, ja.map.inset.northern].slice(1),
      ...['出典：', ja.exports.file.boundaryCredit],
    ]);
    const ramp = ['#679aa0', '#337d9a', '#1c5b8b', '#193b6c', '#121d3b'];
    // Each once on the map; in the legend the squares of a class are one shape, and there are five bands.
    expect(drawing.fills.filter((fill) => ramp.includes(fill))).toHaveLength(47 + 5 + 5);
    expectDrawn((await save(page, menu, shape, 'png')).bytes, SIZES[shape]);
  }
  expect(look((await save(page, menu, '16x9', 'png2x')).bytes).size).toBe('2560×1440');
  expectDrawn((await save(page, menu, '16x9', 'png4k')).bytes, ['3840×2160']);
});

test.describe('on a dark telephone', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

  test('a picture is as light and as whole as on a desk, and the menu says so', async ({ page }) => {
    await openFigures(page);
    const menu = await menuOf(page, ja.growth.ranking.title);
    await expect(menu.getByText(words.alwaysLight)).toBeVisible();
    const { bytes } = await save(page, menu, '16x9', 'svg');
    const { text } = await read(page, bytes);
    // The list of the screen is folded after ten.
    expect(text.match(/[都道府県]$/gm)?.length).toBeGreaterThanOrEqual(47);
    expectDrawn((await save(page, menu, '16x9', 'png')).bytes, SIZES['16x9']);
  });
});

test('an opened prefecture leaves with its municipalities, and goes to the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '?pref=10&measure=agreement');
  await expect(page.getByText(ja.map.legend.muniTitle('群馬県', '35')).first()).toBeVisible();
  const menu = await menuOfMap(page);
  const { bytes, name } = await save(page, menu, 'square', 'svg');
  expect(name).toContain(words.mapTitle('広域連携協定の構成市町村数', '群馬県'));
  await expectWhole(page, bytes, 'square', ['みなかみ町', ja.map.legend.muniTitle('群馬県', '35'), '埼玉県']);
  await menu.getByRole('button', { name: words.copy }).click();
  await expect(menu.getByRole('status').last()).toHaveText(words.copied);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = item && (await createImageBitmap(await item.getType('image/png')));
    return bitmap && `${bitmap.width}×${bitmap.height}`;
  });
  expect(copied).toBe('2160×2160');
});

test('what the device cannot draw is told, and no blank picture is saved', async ({ page }) => {
  await openFigures(page);
  const menu = await menuOf(page, ja.growth.survey.title);
  // A canvas beyond the memory of a telephone stays empty, without a word of its own.
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined;
  });
  await menu.locator('.format').filter({ hasText: words.kind.png4k.name }).click();
  await expect(menu.getByRole('alert')).toHaveText(words.tooLarge);
  await expect(menu.getByText(words.busy(words.kind.png4k.name))).toHaveCount(0);
});
