import type { PrecacheEntry } from 'workbox-precaching';

declare global {
  /** Everything that the site needs without a network, put in by the build (scripts/service-worker/build.ts). */
  const __PRECACHE__: PrecacheEntry[];
}
