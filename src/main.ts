import { flushSync, hydrate } from 'svelte';
import './app.css';
import './print.css';
import App from './App.svelte';
import type { Snapshot } from './data/snapshot.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { readOverview } from './map/svg/overview.ts';
import { Atlas } from './state/atlas.svelte.ts';
import { Navigator } from './state/navigator.svelte.ts';

const root = document.documentElement;
const target = document.getElementById('app');
const snapshot = document.getElementById('snapshot');

if (target && snapshot?.textContent) {
  const overview = readOverview(target);
  const atlas = new Atlas(JSON.parse(snapshot.textContent) as Snapshot, import.meta.env.BASE_URL);
  const navigator = new Navigator(atlas);
  if (overview) {
    hydrate(App, { target, props: { atlas, navigator, lexicon: new Lexicon(), overview } });
    // The page holds the default view; what the address asks for is put on top of it at once, before the
    // picture is shown: hydrating straight into other state is not repaired everywhere.
    navigator.readLocation();
    navigator.listen();
    flushSync();
    root.setAttribute('data-ready', '');
  }
}
root.removeAttribute('data-deep');
