import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerHeaders, CONTENT_TYPES } from '../../../scripts/headers/answer-headers.ts';
import { inlineHashes } from '../../../scripts/headers/inline-hashes.ts';
import { OF_SITE, policy } from '../../../scripts/headers/policy.ts';
import { NginxSettings } from '../../fixtures/nginx-settings.ts';

const nginx = new NginxSettings(
  readFileSync(join(import.meta.dirname, '../../../deploy/nginx.conf'), 'utf8'),
);
const RELEASE = '/var/www/zenkoku-renkei-map/releases/20261122-215000/site';
const hashes = inlineHashes('<style>p{}</style><script>go()</script>');
/** As deploy/release.sh writes it. */
const lines = {
  '/var/www/zenkoku-renkei-map/policies/*.conf': `~/20261122-215000/site$ "${policy(OF_SITE, hashes)}";`,
};

/** A file and a status, of every kind that headers depend on. */
const ANSWERS = [
  '/index.html',
  '/404.html',
  '/m/01202/en/index.html',
  '/assets/first-AbCd1234.js',
  '/data/municipalities.csv',
  '/geo/municipalities.topo.json',
  '/service-worker.js',
  '/icon.svg',
  '/data/assets.csv',
  '/editions/2025-03-12/municipalities.csv',
  '/dataset.csv',
].flatMap((file) => [200, 206, 304, 404, 301].map((status) => ({ file, status })));

describe('the configuration of nginx', () => {
  it.each(ANSWERS)('says of $file with status $status what the table of headers says', ({ file, status }) => {
    for (const base of ['', '/map']) {
      const asked = { uri: `${base}${file}`, status: String(status), realpath_root: RELEASE };
      expect(nginx.headers(asked, lines)).toEqual(answerHeaders({ file: `${base}${file}`, status, hashes }));
      expect(nginx.headers(asked), 'of a release without a line of its own').toEqual(
        answerHeaders({ file: `${base}${file}`, status }),
      );
    }
  });

  it('opens the folders of open data, and nothing else, to programs of other sites', () => {
    const isOpen = (uri: string) =>
      'Access-Control-Allow-Origin' in nginx.headers({ uri, status: '200', realpath_root: RELEASE });
    for (const base of ['', '/map']) {
      for (const file of ['/data/sources.csv', '/geo/prefectures.json', '/editions/2025-03-12/sources.csv'])
        expect(isOpen(base + file), base + file).toBe(true);
      for (const file of [
        '/index.html',
        '/404.html',
        '/assets/data-AbCd1234.js',
        '/data',
        '/service-worker.js',
      ])
        expect(isOpen(base + file), base + file).toBe(false);
    }
  });

  it('answers what may be asked when something else was', () => {
    const asked = { uri: '/', status: '405', realpath_root: RELEASE };
    expect(nginx.headers(asked)).toMatchObject({ Allow: 'GET, HEAD', 'Cache-Control': 'no-store' });
  });

  it('has the types of all that the site consists of, text with its character set', () => {
    expect(nginx.types()).toEqual(CONTENT_TYPES);
  });

  it('adds headers for the whole server only: a location with one of its own would drop the others', () => {
    expect(nginx.everywhere('add_header')).toEqual([...nginx.ofServer('add_header')]);
  });

  it('allows nothing unsafe and no other origin, and lets other sites embed the map', () => {
    for (const file of ['/index.html', '/a.js']) {
      const headers = nginx.headers({ uri: file, status: '200', realpath_root: RELEASE }, lines);
      expect(headers['Content-Security-Policy']).toMatch(/^default-src 'self'; /);
      expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*|frame-ancestors/);
      expect(headers).not.toHaveProperty('X-Frame-Options');
    }
  });

  it('writes neither an address of a visitor nor parameters into its log', () => {
    const [format] = nginx.everywhere('log_format');
    expect(format?.join(' ')).not.toMatch(/remote_addr|http_|args|query|\$request\b|request_uri|cookie/);
    expect(nginx.ofServer('access_log')).toEqual([[expect.any(String), 'atlas', 'if=$atlas_failed']]);
  });
});
