import { mayStore, presentPage } from './may-store.ts';

/**
 * How far the site is stored on this device:
 * - `ready`: every view works without a network
 * - `storing`: its files are on their way
 * - `not_yet`: nothing has begun, or it has failed and will be tried with the next visit
 * - `carried`: the USB edition has every view in its file
 * - `never`: this page does not store (see `mayStore`), or its build takes the store away
 */
export type StoreState = 'ready' | 'storing' | 'not_yet' | 'carried' | 'never';

export async function storeState(): Promise<StoreState> {
  if (__EDITION__ === 'usb') return 'carried';
  if (__SERVICE_WORKER__ === 'remove' || !mayStore(presentPage())) return 'never';
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    // A worker is active only after every file of its release was stored; but a browser may throw away what it has
    // stored, and a host may have answered with an empty file where the worker was asked for.
    if (registration?.active && (await isPageStored(registration.scope))) return 'ready';
    return registration?.installing ? 'storing' : 'not_yet';
  } catch {
    // Storage is forbidden in this browser.
    return 'never';
  }
}

/** @param scope address of the site's root */
async function isPageStored(scope: string): Promise<boolean> {
  const page = new URL('index.html', scope);
  // Each release is stored with its sum behind the address.
  return (await caches.match(page, { ignoreSearch: true, ignoreVary: true })) !== undefined;
}
