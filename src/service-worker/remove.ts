// The kill switch. A build with SERVICE_WORKER=remove publishes this in the place of the worker for offline use: it
// takes over at once, clears what the other one stored and signs itself off. It answers no request and reloads
// nothing: pages that are open go on from the network, and the next visit knows no worker any more.
import { isOfSite } from './caches.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const { scope } = worker.registration;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOfSite(name, scope)).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
