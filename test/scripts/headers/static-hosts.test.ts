import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  answerHeaders,
  CACHING,
  CONTENT_TYPES,
  OPEN_FOLDERS,
} from '../../../scripts/headers/answer-headers.ts';
import { inlineHashes } from '../../../scripts/headers/inline-hashes.ts';
import { OF_SITE, policy, POLICY_WITHOUT_HASHES } from '../../../scripts/headers/policy.ts';
import { hostFiles } from '../../../scripts/headers/static-hosts.ts';

const FOLDER = join(import.meta.dirname, '../../../deploy/static-hosts');
const hashes = inlineHashes('<style>p{}</style><script>go()</script>');
const made = hostFiles({ base: '/map/', hashes });

/** Headers of the table that are the same for every answer, with the policy of a page for all. */
const {
  'Cache-Control': _caching,
  'Content-Security-Policy': _policy,
  ...fixed
} = answerHeaders({ file: '/index.html', status: 200 });
const ofAll = { ...fixed, 'Content-Security-Policy': policy(OF_SITE, hashes) };

describe('files for static hosts', () => {
  it('that are kept in the project are the ones that fit every build', () => {
    const kept = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]);
    expect(Object.fromEntries(kept)).toEqual(hostFiles({ base: '/' }));
    for (const [, text = ''] of kept) expect(text).toContain(POLICY_WITHOUT_HASHES);
  });

  it('say in _headers what the table says, and keep only what has a hash in its name', () => {
    const rules = (made['_headers'] ?? '').trim().split(/\n(?=\/)/);
    const read = rules.map((rule) => {
      const [address, ...lines] = rule.split('\n');
      return [
        address,
        Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        ),
      ];
    });
    expect(read).toEqual([
      ['/map/*', ofAll],
      ['/map/assets/*', { 'Cache-Control': CACHING.hashed }],
      ...OPEN_FOLDERS.map((folder) => [`/map/${folder}/*`, { 'Access-Control-Allow-Origin': '*' }]),
    ]);
  });

  it('say the same in vercel.json', () => {
    const { headers } = JSON.parse(made['vercel.json'] ?? '') as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const read = headers.map(({ source, headers: list }) => [
      source,
      Object.fromEntries(list.map(({ key, value }) => [key, value])),
    ]);
    expect(read).toEqual([
      ['/map/(.*)', ofAll],
      ['/map/assets/(.*)', { 'Cache-Control': CACHING.hashed }],
      ...OPEN_FOLDERS.map((folder) => [`/map/${folder}/(.*)`, { 'Access-Control-Allow-Origin': '*' }]),
    ]);
  });

  it('say the same for CloudFront, within what it takes', () => {
    const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(
      made['cloudfront-headers.json'] ?? '',
    ) as {
      SecurityHeadersConfig: Record<string, Record<string, unknown>>;
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    const read = {
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
      'Content-Security-Policy': security['ContentSecurityPolicy']?.['ContentSecurityPolicy'],
      'Referrer-Policy': security['ReferrerPolicy']?.['ReferrerPolicy'],
      'Strict-Transport-Security': `max-age=${String(security['StrictTransportSecurity']?.['AccessControlMaxAgeSec'])}`,
      'X-Content-Type-Options': security['ContentTypeOptions'] && 'nosniff',
    };
    expect(read).toEqual(ofAll);
    expect(custom.Quantity).toBe(custom.Items.length);
    for (const value of Object.values(ofAll)) expect(value.length).toBeLessThan(1783);
  });

  it('say the same in .htaccess, without what would make an error of every answer where it is forbidden', () => {
    const text = made['.htaccess'] ?? '';
    const read = [...text.matchAll(/^ {2}Header always set (\S+) "([^"]*)"$/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(read)).toEqual(ofAll);
    for (const [ending, type] of Object.entries(CONTENT_TYPES)) {
      expect(text).toContain(`AddType ${type.split(';')[0]} .${ending}\n`);
      expect(text.includes(`AddCharset utf-8 .${ending}\n`)).toBe(type.endsWith('charset=utf-8'));
    }
    expect(text).toMatch(
      /<If "%\{REQUEST_URI\} =~ m#\^\/map\/\(data\|geo\|editions\)\/#">\n +Header set Access-Control-Allow-Origin "\*"\n/,
    );
    expect(text).toContain('ErrorDocument 404 /map/404.html');
    expect(text).not.toMatch(/^\s*(Options|<Limit)/m);
  });
});
