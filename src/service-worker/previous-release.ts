import type { CacheNames } from './caches.ts';

/**
 * Puts the hashed files that a new release no longer has aside, before its worker clears them away: a page that was
 * opened with the release before goes on loading its views, with or without a network. Those of the release before
 * that are let go.
 * @param current stored addresses of the new release
 */
export async function keepPrevious(names: CacheNames, current: ReadonlySet<string>): Promise<void> {
  const release = await caches.open(names.release);
  const gone = (await release.keys()).filter(
    ({ url }) => !current.has(url) && new URL(url).pathname.includes('/assets/'),
  );
  await caches.delete(names.previous);
  if (gone.length === 0) return;
  const previous = await caches.open(names.previous);
  for (const request of gone) {
    const response = await release.match(request);
    if (response) await previous.put(request, response);
  }
}
