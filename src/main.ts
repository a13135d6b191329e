import { flushSync, hydrate } from 'svelte';
import './app.css';
import './contrast.css';
import './print.css';
import type { Snapshot } from './data/snapshot.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { readOverview } from './map/svg/overview.ts';
import Root from './Root.svelte';
import { Atlas } from './state/atlas.svelte.ts';
import { noteErrors } from './state/last-error.ts';
import { speak } from './state/language/speak.ts';
import { Navigator } from './state/navigator.svelte.ts';
import { Stage } from './state/stage.svelte.ts';
import { whenSettled } from './when-settled.ts';

noteErrors();
const root = document.documentElement;
const target = document.getElementById('app');
const snapshot = document.getElementById('snapshot');

let spoken: Promise<void> | undefined;
function start(): void {
  if (!target || !snapshot?.textContent) return;
  const overview = readOverview(target);
  const atlas = new Atlas(JSON.parse(snapshot.textContent) as Snapshot, import.meta.env.BASE_URL);
  const stage = new Stage({ atlas, navigator: new Navigator(atlas), lexicon: new Lexicon() });
  if (overview) {
    hydrate(Root, { target, props: { stage, overview } });
    // The page holds the default view; what the address asks for is put on top of it at once, before the
    // picture is shown: hydrating straight into other state is not repaired everywhere.
    stage.show(stage.published);
    flushSync();
    root.setAttribute('data-ready', '');
    // Nothing is shown in a language that was not asked for.
    if (atlas.url.lang !== 'ja') spoken = speak(atlas, stage.published.lexicon);
    // A terminal that did not get what makes it one tries again.
    if (atlas.url.mode)
      void import('./kiosk.ts').then(
        ({ keepKiosk }) => keepKiosk(stage, overview),
        () => setTimeout(() => location.reload(), 9000),
      );
    if (atlas.url.embed.length > 0)
      void import('./embed.ts').then(({ standInFrame }) => standInFrame(stage, target));
    if (import.meta.env.PROD && __EDITION__ === 'site' && __SERVICE_WORKER__ === 'offline')
      whenSettled(
        () =>
          void import('./offline.ts').then(
            ({ keepOffline }) => keepOffline(stage),
            () => undefined,
          ),
      );
  }
}
const reveal = () => root.removeAttribute('data-deep');
function begin(): void {
  start();
  if (spoken) void spoken.then(reveal);
  else reveal();
}
// Large words are laid out before anything is shown, so that nothing moves when the page comes.
if (root.hasAttribute('data-text'))
  void import('./components/settings/large-text.svelte.ts')
    .then(({ keepLargeText }) => keepLargeText())
    .then(begin, begin);
else begin();
