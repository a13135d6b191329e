import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServiceWorker, type WorkerKind } from '../../scripts/service-worker/build.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Name of a chunk with the hash that Vite gave it. */
const HASHED = /(?<name>[\w.-]+)-(?<hash>[\w-]{8})\.(?<type>mjs|js|css)/g;

/** The built site on a host of its own, where one release is published after the other. */
export class PublishedSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'published-'));
  #server: Server | undefined;
  #port = 0;
  #releases = 0;

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
    const server = createSiteServer({ directory: this.#folder, basePath: '/' });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
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
   * Publishes a release in which every chunk has another name, with a worker built for it. Chunks of earlier releases
   * stay on the host until `forgetChunks`.
   * @param name stands on the root of its page as `data-release`
   */
  async publish(name: string, kind: WorkerKind): Promise<void> {
    const old = this.chunks();
    this.#releases += 1;
    const renamed = (text: string) =>
      text.replaceAll(HASHED, (whole, stem: string, hash: string, type: string) =>
        old.includes(whole) ? `${stem}-${hash.slice(0, -1)}${this.#releases}.${type}` : whole,
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
    // The worker lists its own release only; on the host the one before lies beside it.
    for (const file of old) cpSync(join(kept, file), join(assets, file));
    rmSync(kept, { recursive: true });
  }

  /** Names of the chunks on the host. */
  chunks(): string[] {
    return readdirSync(join(this.#folder, 'assets'));
  }

  /** Takes chunks from the host, as when an earlier release is cleared away. */
  forgetChunks(names: readonly string[]): void {
    for (const name of names) rmSync(join(this.#folder, 'assets', name));
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #release(name: string, kind: WorkerKind): Promise<void> {
    const file = join(this.#folder, 'index.html');
    const page = readFileSync(file, 'utf8').replace(
      /<html lang="ja"[^>]*>/,
      `<html lang="ja" data-release="${name}">`,
    );
    writeFileSync(file, page);
    await buildServiceWorker(ROOT, this.#folder, kind);
  }
}
