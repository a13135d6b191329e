import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../../deploy/release.sh');

let folder: string;
let home: string;

/** A folder as `npm run build:host` makes it, for a site under `/map/` with one chunk. */
function made(chunk: string): string {
  const from = join(folder, 'made');
  rmSync(from, { recursive: true, force: true });
  const files = {
    'page-policy.txt': `default-src 'self'; script-src 'self' 'sha256-${chunk}='\n`,
    'site/map/index.html': `<script src="/map/assets/${chunk}.js"></script>`,
    'site/map/index.html.br': 'x',
    'site/map/404.html': 'x',
    'site/map/service-worker.js': 'x',
    'site/map/data/datapackage.json': '{}',
    [`site/map/assets/${chunk}.js`]: chunk,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, name)), { recursive: true });
    writeFileSync(join(from, name), text);
  }
  return from;
}

/** Runs the script; times are those of a clock that goes on by one second with each call. */
let now = 0;
function release(words: string[], settings: Record<string, string> = {}) {
  const clock = join(folder, 'bin', 'date');
  mkdirSync(dirname(clock), { recursive: true });
  now += 1;
  writeFileSync(clock, `#!/bin/sh\necho 20261122-2150${String(now).padStart(2, '0')}\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'bin', 'sleep'), '#!/bin/sh\n', { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync('sh', [SCRIPT, ...words], {
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      ATLAS_HOME: home,
      ATLAS_BASE: '/map/',
      ATLAS_KEEP: '3',
      ATLAS_TEST: 'true',
      ATLAS_RELOAD: 'true',
      ...settings,
    },
  });
  return { isDone: status === 0, said: stdout + stderr };
}

const assets = () => readdirSync(join(home, 'current/site/map/assets')).sort();
const releases = () => readdirSync(join(home, 'releases')).filter((name) => !name.startsWith('.'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  home = join(folder, 'home');
  now = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

// A link is replaced in one step by the `mv` of GNU, which the servers that it is for have.
describe.skipIf(process.platform !== 'linux')('the script for releases', () => {
  it('shows a release, tells the server its policy first, and lends it the chunks of pages that are open', () => {
    const seen = join(folder, 'seen');
    const reload = `cp -R ${home} ${seen}`;
    expect(release(['publish', made('a')], { ATLAS_RELOAD: reload })).toMatchObject({ isDone: true });
    expect(existsSync(join(seen, 'current')), 'the server reads before the release is shown').toBe(false);
    expect(readdirSync(join(seen, 'policies'))).toEqual(['20261122-215001.conf']);
    expect(readFileSync(join(home, 'policies/20261122-215001.conf'), 'utf8')).toBe(
      `~/20261122-215001/site$ "default-src 'self'; script-src 'self' 'sha256-a='";\n`,
    );
    release(['publish', made('b')]);
    release(['publish', made('c')]);
    expect(assets()).toEqual(['a.js', 'b.js', 'c.js']);
    expect(readFileSync(join(home, 'current/site/map/index.html'), 'utf8')).toContain('/c.js');
  });

  it('goes back with one word, and pages of the release that is taken back still find their chunks', () => {
    release(['publish', made('a')]);
    release(['publish', made('b')]);
    expect(release(['rollback'])).toMatchObject({ isDone: true });
    expect(readlinkSync(join(home, 'current'))).toBe('releases/20261122-215001');
    expect(assets()).toEqual(['a.js', 'b.js']);
    expect(release(['list']).said).toBe('* 20261122-215001\n  20261122-215002\n');
    expect(release(['rollback']).said).toContain('no release before this one');
    release(['rollback', '20261122-215002']);
    expect(readlinkSync(join(home, 'current'))).toBe('releases/20261122-215002');
  });

  it('keeps as many releases as it is told, the one that is shown among them, with their policies', () => {
    for (const chunk of ['a', 'b', 'c', 'd', 'e']) release(['publish', made(chunk)]);
    expect(releases()).toEqual(['20261122-215003', '20261122-215004', '20261122-215005']);
    expect(readdirSync(join(home, 'policies'))).toHaveLength(3);
    expect(assets(), 'of the two before').toContain('d.js');
  });

  it.each([
    ['a chunk that the page asks for', 'site/map/assets/a.js', 'index.html asks for /map/assets/a.js'],
    ['the compressed forms', 'site/map/index.html.br', 'nothing is compressed'],
    ['the worker', 'site/map/service-worker.js', 'service-worker.js is missing'],
    ['the policy', 'page-policy.txt', 'page-policy.txt is missing'],
  ])('publishes nothing that lacks %s', (_what, file, reason) => {
    const from = made('a');
    rmSync(join(from, file));
    const { isDone, said } = release(['publish', from]);
    expect([isDone, existsSync(join(home, 'current'))]).toEqual([false, false]);
    expect(said).toContain(reason);
  });

  it('publishes nothing whose policy the server would read as its own settings', () => {
    const from = made('a');
    writeFileSync(join(from, 'page-policy.txt'), `default-src 'self'; x"; return 200 "`);
    expect(release(['publish', from]).isDone).toBe(false);
  });

  it('leaves everything as it was where the server does not take the configuration', () => {
    release(['publish', made('a')]);
    expect(release(['publish', made('b')], { ATLAS_TEST: 'false' })).toMatchObject({ isDone: false });
    expect(releases()).toEqual(['20261122-215001']);
    expect(readdirSync(join(home, 'policies'))).toHaveLength(1);
    expect(assets()).toEqual(['a.js']);
  });

  it('turns back where the health path does not answer', () => {
    release(['publish', made('a')]);
    writeFileSync(join(folder, 'bin', 'curl'), '#!/bin/sh\nexit 22\n', { mode: 0o755 });
    const { isDone, said } = release(['publish', made('b')], {
      ATLAS_HEALTH: 'https://map.example.jp/healthz',
    });
    expect([isDone, said]).toEqual([false, expect.stringContaining('is shown again')]);
    expect(readFileSync(join(home, 'current/site/map/index.html'), 'utf8')).toContain('/a.js');
  });

  it('does not publish twice at once', () => {
    mkdirSync(join(home, '.lock'), { recursive: true });
    expect(release(['publish', made('a')]).said).toContain('somebody else is publishing');
    expect(existsSync(join(home, '.lock'))).toBe(true);
  });
});
