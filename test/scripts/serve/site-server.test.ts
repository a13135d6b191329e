import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../../scripts/serve/site-server.ts';

const PAGE = '<!doctype html><html><head><style>p{color:red}</style></head><script>go()</script></html>';
const FILES: Record<string, string> = {
  'dist/index.html': PAGE,
  'dist/data/prefectures.csv': 'prefecture_code,name\n01,北海道\n',
  'dist/geo/a.topo.json': '{}',
  'dist/assets/main-AbCd1234.js': 'export {}',
  'dist/.vite/manifest.json': '{}',
  'secret.txt': 'outside',
};

let folder: string;
let server: Server;

async function serve(basePath: string): Promise<void> {
  server = createSiteServer({ directory: join(folder, 'dist'), basePath });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request whose path is sent as it stands: fetch would tidy up `..` before it leaves. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

describe('the server of the built site', () => {
  it('answers the page at its root, with and without parameters', async () => {
    await serve('/');
    for (const path of ['/', '/?view=growth', '/index.html?fy=2015']) {
      const answer = await ask(path);
      expect([answer.status, answer.text], path).toEqual([200, PAGE]);
      expect(answer.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    }
  });

  it('allows what stands in the page by its hash and nothing else inline', async () => {
    await serve('/');
    const policy = String((await ask('/')).headers['content-security-policy']);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src 'self' ${hash('go()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p{color:red}')};`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('follows a page that is built anew', async () => {
    await serve('/');
    const before = (await ask('/')).headers['content-security-policy'];
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(join(folder, 'dist/index.html'), PAGE.replace('go()', 'gone()'));
    const after = await ask('/');
    expect(after.text).toContain('gone()');
    expect(after.headers['content-security-policy']).not.toBe(before);
  });

  it.each([
    ['/data/prefectures.csv', 'text/csv; charset=utf-8', 'no-cache'],
    ['/geo/a.topo.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/assets/main-AbCd1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, cached with %s', async (path, type, caching) => {
    await serve('/');
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(caching);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain(`default-src 'self'`);
  });

  it('answers 304 to a reader who has the file already', async () => {
    await serve('/');
    const { headers } = await ask('/data/prefectures.csv');
    const again = await ask('/data/prefectures.csv', 'GET', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it.each([
    '/nothing',
    '/assets/main-00000000.js',
    '/data/',
    '/.vite/manifest.json',
    '/%2evite/manifest.json',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%',
    '/data/prefectures.csv%00',
  ])('says 404 to %s and shows no page in its place', async (path) => {
    await serve('/');
    const { status, text } = await ask(path);
    expect([status, text]).toEqual([404, '404 Not Found\n']);
  });

  it('answers a missing address with the page made for it, still as 404', async () => {
    writeFileSync(join(folder, 'dist/404.html'), '<style>b{}</style>ありません');
    await serve('/');
    const { status, text, headers } = await ask('/nothing');
    expect([status, text]).toEqual([404, '<style>b{}</style>ありません']);
    expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-/);
  });

  it('only reads', async () => {
    await serve('/');
    const { status, headers } = await ask('/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  it('stands under a path of its host and nowhere else', async () => {
    await serve('/map/');
    expect(await ask('/map/?view=about')).toMatchObject({ status: 200, text: PAGE });
    expect(await ask('/map/data/prefectures.csv')).toMatchObject({ status: 200 });
    expect(await ask('/')).toMatchObject({ status: 404 });
    expect(await ask('/data/prefectures.csv')).toMatchObject({ status: 404 });
  });
});
