import { mount } from 'svelte';
import { Workbox } from 'workbox-window';
import UpdateNotice from './components/panel/UpdateNotice.svelte';
import { mayStore, presentPage } from './state/offline/may-store.ts';
import { Release } from './state/offline/release.svelte.ts';
import type { Stage } from './state/stage.svelte.ts';

/** Has the site stored on this device where that may be, and offers newer releases. */
export function keepOffline(stage: Stage): void {
  if (!mayStore(presentPage())) return;
  const worker = new Workbox(`${import.meta.env.BASE_URL}service-worker.js`, { updateViaCache: 'none' });
  const release = new Release(worker, () => location.reload());
  const { lexicon } = stage.published;
  mount(UpdateNotice, { target: document.body, props: { release, stage, lexicon } });
  void release.start();
}
