// The worker that keeps the whole site on the device. One release is stored as a whole and answered as a whole, so
// that a page never meets figures of another edition; a newer one waits until the reader takes it or reloads.
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { AGAIN, AGAIN_POLICY } from './again.ts';
import { cacheNames } from './caches.ts';
import { goalOf } from './goal.ts';
import { isReloadOfOnlyPage } from './only-page.ts';
import { keepPrevious } from './previous-release.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const names = cacheNames(scope);

const release = new PrecacheController({ cacheName: names.release });
release.addToCacheList(__PRECACHE__);

worker.addEventListener('install', (event) => {
  event.waitUntil(release.install(event));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await keepPrevious(names, new Set(release.getURLsToCacheKeys().values()));
      await release.activate(event);
      // The page of the first visit is served by the worker from now on, and works without a network too.
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: unknown };
  if (type === 'SKIP_WAITING') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const goal = goalOf(new URL(request.url), scope, request.mode === 'navigate');
  if (goal.kind === 'site') event.respondWith(site(event));
  else if (goal.kind === 'file' && release.getCacheKeyForURL(goal.address))
    event.respondWith(fromRelease(goal.address, request));
  else if (goal.kind === 'file' && goal.isHashed) event.respondWith(fromPrevious(request));
  else if (goal.kind === 'page')
    event.respondWith(fetch(request).catch(() => Response.redirect(goal.instead)));
});

let hasHandedOver = false;

/** The page of the site: as stored, or, where a newer release waits and nobody else looks at this one, as that one. */
async function site(event: FetchEvent): Promise<Response> {
  const { waiting } = worker.registration;
  if (waiting && !hasHandedOver) {
    const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (isReloadOfOnlyPage(event.request, pages.length)) {
      // Once at most: should the other worker not come, the page does.
      hasHandedOver = true;
      waiting.postMessage({ type: 'SKIP_WAITING' });
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': AGAIN_POLICY };
      return new Response(AGAIN, { headers });
    }
  }
  return fromRelease(new URL('index.html', scope).href, event.request);
}

async function fromRelease(address: string, request: Request): Promise<Response> {
  // A browser may have thrown a stored file away.
  return (await release.matchPrecache(address)) ?? fetch(request);
}

async function fromPrevious(request: Request): Promise<Response> {
  const store = await caches.open(names.previous);
  return (await store.match(request)) ?? fetch(request);
}
