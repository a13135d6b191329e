// npm run build:usb: the site as one file for a stick, in a zip under dist-usb/ (or --out FOLDER), with checksums.
// SITE_URL and BASE_PATH say where the site is published, VITE_… who publishes it, as for any build.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../package.json' with { type: 'json' };
import { siteAddress } from './prerender/build-settings.ts';

// Before the tools of the build are loaded, which look at it at once.
process.env['NODE_ENV'] = 'production';
const [{ buildParts }, { carriedFiles }, { packUsb }, { usbPage }, { forNotepad, licences, NAMES, readMe }] =
  await Promise.all([
    import('./usb/build-parts.ts'),
    import('./usb/carried-files.ts'),
    import('./usb/pack.ts'),
    import('./usb/page.ts'),
    import('./usb/texts.ts'),
  ]);

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist-usb') } } });
const out = values.out;
const text = (path: string) => readFileSync(join(root, path), 'utf8');

// Within the packages, because the rendering program looks for them from where it lies.
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
const work = mkdtempSync(join(root, 'node_modules', '.cache', 'usb-'));
try {
  const parts = await buildParts(root, work);
  const { edition } = parts.page.snapshot;
  const { base, siteUrl } = siteAddress();
  const published = siteUrl === '' ? '' : siteUrl + base;
  const files = new Map([
    [
      NAMES.page,
      usbPage(text('index.html'), parts, carriedFiles(join(root, 'public')), text('public/icon.svg')),
    ],
    [NAMES.readMe, forNotepad(readMe(edition, version, published))],
    [NAMES.licences, forNotepad(licences(text('LICENSE'), parts.licences, edition))],
  ]);
  const { zip, sums, sum } = packUsb(files, edition);
  const name = `zenkoku-renkei-map-usb-${edition}.zip`;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, name), zip);
  writeFileSync(join(out, `${name}.sha256`), `${sum}  ${name}\n`);
  for (const [file, fileSum] of sums) console.log(`${fileSum}  ${file}`);
  console.log(`${sum}  ${name}\n${(zip.length / 1e6).toFixed(2)} MB: ${join(out, name)}`);
} finally {
  rmSync(work, { recursive: true });
}
