// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import type { UsbParts } from '../../../scripts/usb/build-parts.ts';
import { carriedFiles } from '../../../scripts/usb/carried-files.ts';
import { usbPage } from '../../../scripts/usb/page.ts';
import { carriedText } from '../../../src/data/carried-file.ts';
import type { Snapshot } from '../../../src/data/snapshot.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const template = readFileSync(join(ROOT, 'index.html'), 'utf8');
const parts: UsbParts = {
  script: 'var a="<!-- </script><script>",b=`$&`;',
  style: 'p{fill:url(#hatch)}',
  page: {
    head: '<title>題</title>',
    body: '<svg class="atlas-twin"></svg><p>最初の画面</p>',
    snapshot: { edition: '2026-03-12' } as Snapshot,
    withoutProgram: { notice: '', record: '' },
  },
  licences: '',
};
const made = (files: ReadonlyMap<string, string> = new Map(), changes: Partial<UsbParts> = {}) =>
  usbPage(template, { ...parts, ...changes }, files, '<svg></svg>');

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

afterEach(() => vi.unstubAllGlobals());

it('every script and style of the page is allowed by its checksum, and nothing from anywhere else', () => {
  const document = parsed(made());
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')!
    .getAttribute('content')!
    .split('; ')
    .map((directive) => directive.split(' '));
  const allowed = (name: string) => policy.find(([directive]) => directive === name)!.slice(1);
  const sums = (selector: string) =>
    [...document.querySelectorAll(selector)].map(
      ({ textContent }) => `'sha256-${createHash('sha256').update(textContent!).digest('base64')}'`,
    );
  expect(allowed('default-src')).toEqual([`'none'`]);
  expect(allowed('script-src')).toEqual(sums('script:not([type])'));
  expect(allowed('style-src')).toEqual(sums('style'));
  expect(allowed('worker-src')).toEqual(['blob:']);
  expect(document.querySelectorAll('[src], link:not([href^="data:"])')).toHaveLength(0);
});

it('a program with the ends of scripts and comments in its strings stays whole, and does what it did', () => {
  const document = parsed(made());
  const program = [...document.querySelectorAll('script:not([type])')].at(-1)!.textContent!;
  const run = (text: string) => runInNewContext(`${text};a+b`) as string;
  expect(run(program)).toBe(run(parts.script));
  expect(document.body.textContent).toContain('最初の画面');
});

it('the files of the views come out of the page as they were put in, and no other ones', () => {
  const files = carriedFiles(join(ROOT, 'public'));
  vi.stubGlobal('document', parsed(made(files)));
  expect(files.size).toBeGreaterThan(70);
  for (const [path, text] of files) expect(carriedText(path) === text, path).toBe(true);
  expect(carriedText('data/none.csv')).toBeUndefined();
  expect([...files.keys()].filter((path) => !/^(data|geo)\//.test(path))).toEqual([]);
});

it('what would not stand alone stops the build', () => {
  expect(() => made(new Map(), { style: 'p{background:url(a.png)}' })).toThrow('another file');
  expect(() => made(new Map(), { script: 'var a="\0"' })).toThrow('does not keep');
  expect(() => usbPage('<html></html>', parts, new Map(), '')).toThrow('index.html has no');
});
