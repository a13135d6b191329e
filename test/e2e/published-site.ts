import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildServiceWorker, type WorkerKind } from '../../scripts/service-worker/build.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const JAVASCRIPT = { 'Content-Type': 'text/javascript' };
/** Name of a chunk with the hash that Vite gave it. */
const HASHED = /(?<name>[\w.-]+)-(?<hash>[\w-]{8})\.(?<type>mjs|js|css)/g;

/** What a build reads; everything else in the folder is its result or none of its business. */
const SOURCES = [
  'LICENSE',
  'index.html',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

/** Ways in which a host fails with a file that is there. */
const FAILING = {
  'is not there': (response) => response.writeHead(404).end('Not Found'),
  'comes as another page': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>login</title>'),
  'ends in the middle': (response, file) =>
    response.writeHead(200, JAVASCRIPT).end(file.subarray(0, Math.floor(file.length / 2))),
  'never comes': () => undefined,
  'comes empty': (response) => response.writeHead(200, JAVASCRIPT).end(),
} satisfies Record<string, (response: ServerResponse, file: Buffer) => unknown>;

export type Failing = keyof typeof FAILING;

/** The built site on a host of its own, where one release is published after the other. */
export class PublishedSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'published-'));
  #server: Server | undefined;
  #port = 0;
  #releases = 0;
  /** The answers for files that the host fails with. */
  readonly #failing = new Map<string, (response: ServerResponse) => void>();
  readonly #unanswered = new Set<ServerResponse>();
  /** Names of the chunks of the present release. */
  #present: ReadonlySet<string> = new Set();

  /** Starts the host with the built site as its first release. */
  async open(): Promise<void> {
    cpSync(join(ROOT, 'dist'), this.#folder, { recursive: true });
    await this.#release('first', 'offline');
    await this.start();
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async start(): Promise<void> {
    const host = createSiteServer({ directory: this.#folder, basePath: '/' });
    const server = createServer((request, response) => {
      const file = (request.url ?? '').split('?', 1)[0]?.slice(1) ?? '';
      const fail = this.#failing.get(file);
      if (fail) fail(response);
      else host.emit('request', request, response);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /**
   * Has the host fail with a file from now on.
   * @param file its path below the root of the site
   * @returns tells how often it was asked for since
   */
  failWith(file: string, way: Failing): () => number {
    let asked = 0;
    this.#failing.set(file, (response) => {
      asked += 1;
      this.#unanswered.add(response);
      FAILING[way](response, readFileSync(join(this.#folder, file)));
    });
    return () => asked;
  }

  /** Every file comes as it is; who still waits for one is told that it does not come. */
  mend(): void {
    this.#failing.clear();
    for (const response of this.#unanswered) response.destroy();
    this.#unanswered.clear();
  }

  /** The network is gone: whoever asks gets no answer at all. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /**
   * Builds the project once more, with settings of its own, and publishes the result over the release before, whose
   * chunks stay on the host until `forgetChunks`.
   * @param name stands on the root of its page as `data-release`
   * @param settings variables of the build
   */
  async build(name: string, settings: Readonly<Record<string, string>>): Promise<void> {
    const project = mkdtempSync(join(tmpdir(), 'project-'));
    for (const source of SOURCES) cpSync(join(ROOT, source), join(project, source), { recursive: true });
    nameRelease(join(project, 'index.html'), name);
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir');
    await promisify(execFile)('npm', ['run', 'build'], {
      cwd: project,
      env: { ...process.env, ...settings },
      shell: process.platform === 'win32',
    });
    const made = join(project, 'dist');
    this.#present = new Set(readdirSync(join(made, 'assets')));
    cpSync(made, this.#folder, { recursive: true });
    rmSync(project, { recursive: true });
  }

  /**
   * Publishes a release in which every chunk has another name, with a worker built for it. Chunks of earlier releases
   * stay on the host until `forgetChunks`.
   * @param name stands on the root of its page as `data-release`
   */
  async publish(name: string, kind: WorkerKind): Promise<void> {
    const old = this.chunks();
    this.#releases += 1;
    // Three characters that hardly any hash ends with: a chunk that kept its name would not be another one.
    const two = (count: number) => String(count).padStart(2, '0');
    const renamed = (text: string) =>
      text.replaceAll(HASHED, (whole, stem: string, hash: string, type: string) =>
        old.includes(whole) ? `${stem}-${hash.slice(0, -3)}r${two(this.#releases)}.${type}` : whole,
      );
    const kept = mkdtempSync(join(tmpdir(), 'kept-'));
    const assets = join(this.#folder, 'assets');
    cpSync(assets, kept, { recursive: true });
    const made = old.map(
      (file) => [renamed(file), renamed(readFileSync(join(assets, file), 'utf8'))] as const,
    );
    const page = renamed(readFileSync(join(this.#folder, 'index.html'), 'utf8'));
    for (const file of old) rmSync(join(assets, file));
    for (const [file, text] of made) writeFileSync(join(assets, file), text);
    writeFileSync(join(this.#folder, 'index.html'), page);
    await this.#release(name, kind);
    this.#present = new Set(this.chunks());
    // The worker lists its own release only; on the host the one before lies beside it.
    for (const file of old) cpSync(join(kept, file), join(assets, file));
    rmSync(kept, { recursive: true });
  }

  /** Names of the chunks on the host. */
  chunks(): string[] {
    return readdirSync(join(this.#folder, 'assets'));
  }

  /** Takes chunks from the host, as when an earlier release is cleared away; those of the present one stay. */
  forgetChunks(names: readonly string[]): void {
    for (const name of names) if (!this.#present.has(name)) rmSync(join(this.#folder, 'assets', name));
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #release(name: string, kind: WorkerKind): Promise<void> {
    nameRelease(join(this.#folder, 'index.html'), name);
    await buildServiceWorker(ROOT, this.#folder, kind);
  }
}

/** Writes the name of a release on the root of its page. */
function nameRelease(file: string, name: string): void {
  const page = readFileSync(file, 'utf8');
  writeFileSync(file, page.replace(/<html lang="ja"[^>]*>/, `<html lang="ja" data-release="${name}">`));
}
