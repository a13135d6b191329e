// Ways through the site that together ask for every file of it.
import type { Locator, Page } from '@playwright/test';
import { desk } from '../../src/i18n/messages/ja/desk.ts';
import { exports } from '../../src/i18n/messages/ja/exports.ts';
import { settings } from '../../src/i18n/messages/ja/settings.ts';
import { ja } from '../../src/i18n/messages/ja.ts';

/** One thing that a reader does, as soon as what it is done at is there. */
interface Step {
  at(page: Page): Locator;
  act(at: Locator): Promise<unknown>;
}

/** What a reader comes for, and does. */
export interface Visit {
  readonly name: string;
  readonly address: string;
  readonly steps?: readonly Step[];
  /** Files without which everything can still be read and done: the settings tell of them to who looks there. */
  readonly quiet?: RegExp;
}

const press = (at: Step['at']): Step => ({ at, act: (button) => button.click() });
const button = (name: string) => press((page) => page.getByRole('button', { name, exact: true }).first());

/** A menu of files under the first table of a view, and one of its kinds. */
const takeHome = (kind: keyof typeof exports.format): Visit => ({
  name: `the map is taken home as ${kind}`,
  address: './?fy=2015',
  steps: [
    button(ja.map.download),
    press((page) => page.getByRole('button', { name: new RegExp(`^${escaped(exports.format[kind].name)}`) })),
  ],
});

function escaped(text: string): string {
  return text.replaceAll(/[()]/g, '\\$&');
}

const choice = (group: string, name: string): Step => ({
  at: (page) => page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }),
  act: (radio) => radio.check({ force: true }),
});

const openSettings = button(ja.common.displaySettings);

/** Every part of the program and every file of the site is asked for by one of these (every-file.spec.ts holds that). */
export const VISITS: readonly Visit[] = [
  { name: 'the first view', address: './' },
  { name: 'every municipality', address: './?level=muni' },
  { name: 'a prefecture', address: './?pref=13' },
  {
    name: 'the search',
    address: './',
    steps: [
      {
        at: (page) => page.getByRole('combobox', { name: ja.search.label }),
        act: (field) => field.fill('帯広'),
      },
      press((page) => page.getByRole('option', { name: /帯広市/ }).first()),
    ],
  },
  { name: 'growth', address: './?view=growth' },
  {
    name: 'the table of places',
    address: './?view=growth',
    steps: [{ at: (page) => page.locator('#places'), act: (place) => place.scrollIntoViewIfNeeded() }],
  },
  { name: 'disasters', address: './?view=disasters' },
  { name: 'coverage', address: './?view=coverage' },
  { name: 'about', address: './?view=about' },
  { name: 'present', address: './?view=present' },
  {
    name: 'the desk',
    address: './?view=desk',
    steps: [
      {
        at: (page) => page.getByLabel(desk.file.choose),
        act: (field) =>
          field.setInputFiles({
            name: 'list.csv',
            mimeType: 'text/csv',
            buffer: Buffer.from('都道府県,市町村\n北海道,帯広市\n'),
          }),
      },
      { at: (page) => page.getByRole('button', { name: desk.file.next }), act: (at) => at.hover() },
    ],
  },
  { name: 'tiles', address: './?shape=tiles' },
  { name: 'a ward', address: './?ward=13104' },
  { name: 'an edition', address: './?v=2023-08-01' },
  { name: 'English', address: './?lang=en' },
  { name: 'easy Japanese', address: './?lang=easy', quiet: /\/readings-|\/reading-book-/ },
  {
    name: 'readings',
    address: './',
    steps: [openSettings, choice(settings.furigana.label, settings.furigana.on)],
  },
  { name: 'sharing', address: './', steps: [button(ja.common.shareView)] },
  ...(['xlsx', 'csv', 'sjis', 'json', 'geojson'] as const).map(takeHome),
  { name: 'a terminal', address: './?mode=kiosk' },
  { name: 'a frame', address: './?pref=10&embed=search' },
];
