// npm run load: what one machine serves with a real nginx and deploy/nginx.conf, and whether anything is lost while its
// configuration is read again and while releases are published and taken back. Needs nginx with its brotli module, wrk
// and openssl (Debian: nginx libnginx-mod-http-brotli-static wrk openssl), and `npm run build:host` before it.
// `npm run load serve` only serves, until it is ended, for a look or for tests. BASE_PATH, LOAD_PORT (4651), LOAD_SECONDS (10).
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { basePathOf } from '../scripts/serve/fresh-build.ts';
import { LocalNginx, versionOfNginx } from './local-nginx.ts';

const CONNECTIONS = 64;
const seconds = Number(process.env['LOAD_SECONDS'] || 10);
const made = join(import.meta.dirname, '..', 'dist-host');
if (!existsSync(made)) throw new Error('npm run build:host first');

const server = new LocalNginx(Number(process.env['LOAD_PORT'] || 4651), basePathOf(process.env['BASE_PATH']));

/** What wrk says of a load: answers in a second, the time within which 99 of 100 came, and what was not answered well. */
interface Load {
  perSecond: number;
  p99: string;
  requests: number;
  failed: number;
}

/** Loads an address from as many connections as stay open all the time. */
async function load(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', [
    ...[`-t2`, `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '--timeout', '10s'],
    ...Object.entries({ 'Accept-Encoding': 'br', ...headers }).flatMap(([name, value]) => [
      '-H',
      `${name}: ${value}`,
    ]),
    address,
  ]);
  const found = (pattern: RegExp) => pattern.exec(stdout)?.slice(1) ?? [];
  const errors = found(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/);
  const sum = [...errors, ...found(/Non-2xx or 3xx responses: (\d+)/)].map(Number).reduce((a, b) => a + b, 0);
  return {
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)[0]),
    p99: found(/99%\s+(\S+)/)[0] ?? '',
    requests: Number(found(/(\d+) requests in/)[0]),
    failed: sum,
  };
}

async function measured(what: string, address: string, headers?: Record<string, string>): Promise<void> {
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'br', ...headers } });
  const bytes = answer.headers.get('content-length') ?? '0';
  await answer.arrayBuffer();
  row(`${what} (${answer.status}, ${bytes} bytes)`, await load(address, headers));
}

/** Loads the page while something is done again and again. */
async function during(
  what: string,
  act: (time: number) => Promise<unknown>,
  every: number,
  headers = {},
): Promise<void> {
  let isOver = false;
  let times = 0;
  const loading = load(page, headers).finally(() => (isOver = true));
  await pause(1000);
  while (!isOver) {
    await act(times);
    times += 1;
    await pause(every);
  }
  row(`${what} (${times} times)`, await loading);
}

/** Until somebody ends the program. */
async function ended(): Promise<void> {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  await pause(2 ** 31 - 1, undefined, { signal: end.signal }).catch(() => undefined);
}

function row(what: string, { perSecond, p99, requests, failed }: Load): void {
  console.log(`| ${what} | ${Math.round(perSecond)} | ${p99} | ${requests} | ${failed} |`);
}

/** As for visitors of whom each brings a connection of its own. */
const ONE_EACH = { Connection: 'close' };
const page = `${server.plain}${server.base}`;
const municipalities = `${page}data/municipalities.csv`;

try {
  await server.release('publish', made);
  await server.release('publish', made);
  await server.start();
  if (process.argv[2] === 'serve') {
    console.log(`${page}\n${server.secure}${server.base}`);
    await ended();
  } else {
    console.log(
      `${/nginx\/\S+/.exec(versionOfNginx())?.[0]}, ${cpus().length} × ${cpus()[0]?.model}, wrk beside it\n`,
    );
    console.log('| what | requests/s | p99 | requests | failed |\n| --- | --: | --: | --: | --: |');
    await measured('the page', page);
    await measured('municipalities.csv', municipalities);
    await measured('municipalities.topo.json', `${page}geo/municipalities.topo.json`);
    const { headers } = await fetch(municipalities, { headers: { 'Accept-Encoding': 'br' } });
    await measured('municipalities.csv, unchanged', municipalities, {
      'If-None-Match': headers.get('etag') ?? '',
    });
    row('the page over HTTPS', await load(`${server.secure}${server.base}`));
    row('the page, a connection for each', await load(page, ONE_EACH));
    await during('the page while the configuration is read again', () => server.reload(), 1000, ONE_EACH);
    const [older = '', newer = ''] = server.releases();
    const turns = [older, newer];
    await during(
      'the page while another release is shown',
      (time) => server.release('rollback', turns[time % 2] ?? ''),
      200,
      ONE_EACH,
    );
    await during(
      'the page while releases are published',
      () => server.release('publish', made),
      200,
      ONE_EACH,
    );
    const complaints = server.complaints();
    if (complaints.length > 0) console.log(`\n${complaints.join('\n')}`);
  }
} finally {
  await server.stop();
}
