import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Folder of the project. */
const ROOT = join(import.meta.dirname, '..');
/** Where deploy/nginx.conf expects the releases. */
const HOME = '/var/www/zenkoku-renkei-map';

/** A real nginx with deploy/nginx.conf, on ports of this machine only, with releases in a folder of its own. */
export class LocalNginx {
  readonly #folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  readonly #home = join(this.#folder, 'home');
  #isRunning = false;
  readonly plain: string;
  readonly secure: string;

  /**
   * @param port for plain HTTP; the next one is for HTTPS, and the one after it leads there
   * @param base folder of the site on its host, with a slash at both ends
   */
  constructor(
    port: number,
    readonly base: string,
  ) {
    this.plain = `http://127.0.0.1:${port}`;
    this.secure = `https://127.0.0.1:${port + 1}`;
    mkdirSync(join(this.#home, 'policies'), { recursive: true });
    const kind =
      'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=127.0.0.1';
    const places = ['-keyout', this.#path('key.pem'), '-out', this.#path('cert.pem')];
    execFileSync('openssl', [...kind.split(' '), ...places], { stdio: 'ignore' });
    writeFileSync(this.#path('site.conf'), this.#siteSettings(port));
    writeFileSync(this.#path('nginx.conf'), this.#serverSettings());
  }

  async start(): Promise<void> {
    await this.#nginx();
    this.#isRunning = true;
  }

  async reload(): Promise<void> {
    await this.#nginx('-s', 'reload');
  }

  /** Ends the server and clears away what it had. */
  async stop(): Promise<void> {
    if (this.#isRunning) await this.#nginx('-s', 'quit');
    for (let left = 50; left > 0 && existsSync(this.#path('nginx.pid')); left -= 1) await pause(100);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs deploy/release.sh for this server. */
  async release(...what: string[]): Promise<void> {
    const nginx = `nginx -p ${this.#folder} -c ${this.#path('nginx.conf')} -e ${this.#path('error.log')}`;
    const settings = {
      ATLAS_HOME: this.#home,
      ATLAS_BASE: this.base,
      ATLAS_TEST: `${nginx} -t -q`,
      // The first release is published before the server runs.
      ATLAS_RELOAD: this.#isRunning ? `${nginx} -s reload` : 'true',
    };
    await promisify(execFile)('sh', [join(ROOT, 'deploy', 'release.sh'), ...what], {
      env: { ...process.env, ...settings },
    });
  }

  /** Names of the releases that are kept, the oldest first. */
  releases(): string[] {
    return readdirSync(join(this.#home, 'releases'))
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  /** What the server complained of. */
  complaints(): string[] {
    return ['error.log', 'site-error.log']
      .flatMap((name) => readFileSync(this.#path(name), 'utf8').split('\n'))
      .filter((line) => line !== '' && !line.includes('[notice]'));
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  async #nginx(...rest: string[]): Promise<void> {
    const own = ['-p', this.#folder, '-c', this.#path('nginx.conf'), '-e', this.#path('error.log')];
    await promisify(execFile)('nginx', [...own, ...rest]);
  }

  /** deploy/nginx.conf as it stands, but for its addresses and places. */
  #siteSettings(port: number): string {
    const changes: [RegExp | string, string][] = [
      [HOME, this.#home],
      [/listen 443 ssl http2;/, `listen 127.0.0.1:${port + 1} ssl http2; listen 127.0.0.1:${port};`],
      [/listen \[::\]:443[^;]*;/, ''],
      [/listen 80;/, `listen 127.0.0.1:${port + 2};`],
      [/listen \[::\]:80;/, ''],
      [/ssl_certificate .*;/, `ssl_certificate ${this.#path('cert.pem')};`],
      [/ssl_certificate_key .*;/, `ssl_certificate_key ${this.#path('key.pem')};`],
      [/default +\/;/, `default ${this.base};`],
      ['/var/log/nginx/zenkoku-renkei-map', this.#path('site')],
    ];
    return changes.reduce(
      (text, [from, to]) => {
        if (text.search(from) < 0) throw new Error(`deploy/nginx.conf has no ${String(from)} any more`);
        return text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), () => to);
      },
      readFileSync(join(ROOT, 'deploy', 'nginx.conf'), 'utf8'),
    );
  }

  #serverSettings(): string {
    const modules = /--modules-path=(\S+)/.exec(versionOfNginx())?.[1] ?? '';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    return [
      `load_module ${join(modules, 'ngx_http_brotli_static_module.so')};`,
      // Its workers must be able to read what only the one who started it can.
      process.getuid?.() === 0 ? 'user root;' : '',
      `worker_processes auto;`,
      `pid ${this.#path('nginx.pid')};`,
      `events { worker_connections 2048; }`,
      `http {`,
      ...temporary.map((name) => `  ${name}_temp_path ${this.#path(name)};`),
      `  sendfile on; tcp_nopush on; access_log off;`,
      // More requests on a connection than a visitor ever makes: the load comes on few of them.
      `  keepalive_requests 1000000;`,
      `  include ${this.#path('site.conf')};`,
      `}`,
      '',
    ].join('\n');
  }
}

/** nginx tells how it was built on its error output. */
export function versionOfNginx(): string {
  return execFileSync('sh', ['-c', 'nginx -V 2>&1'], { encoding: 'utf8' });
}
