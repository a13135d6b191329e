import './app.css';
import './contrast.css';
import './print.css';
import './without-program.css';
import { whenSettled } from './components/map/when-settled.ts';
import type { Snapshot } from './data/snapshot.ts';
import { enterPage } from './enter-page.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { afterNextFrame } from './map/after-next-frame.ts';
import { askAhead } from './map/ask-ahead.ts';
import { overviewGeometry } from './map/geometry.ts';
import { readOverview } from './map/svg/overview.ts';
import { Atlas } from './state/atlas.svelte.ts';
import { noteErrors } from './state/last-error.ts';
import { speak } from './state/language/speak.ts';
import { Navigator } from './state/navigator.svelte.ts';
import { Stage } from './state/stage.svelte.ts';

noteErrors();
const asked = new URLSearchParams(location.search);
const isMap = (asked.get('view') ?? 'map') === 'map';
// What only the map is made of is on its way while the page is taken up.
if (isMap && asked.get('shape') !== 'tiles') askAhead(import.meta.env.BASE_URL);
const root = document.documentElement;
const target = document.getElementById('app');
const snapshot = document.getElementById('snapshot');

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

let spoken: Promise<void> | undefined;
async function start(): Promise<void> {
  if (!target || !snapshot?.textContent) return;
  const overview = readOverview(target);
  const atlas = new Atlas(JSON.parse(snapshot.textContent) as Snapshot, import.meta.env.BASE_URL);
  // Municipalities that are to be shown at once wait for nothing but their tables.
  if (isMap && (asked.get('level') === 'muni' || asked.has('pref') || asked.has('ward')))
    atlas.askMunicipal();
  const stage = new Stage({ atlas, navigator: new Navigator(atlas), lexicon: new Lexicon() });
  // Facts, shapes and page are taken up one after the other: a hand that moves the page is answered in between.
  await nextTask();
  if (overview) {
    overviewGeometry(overview.outlines);
    await nextTask();
    const page = enterPage(target, stage, overview);
    // Nothing is shown in a language that was not asked for.
    if (atlas.url.lang !== 'ja') spoken = speak(atlas, stage.published.lexicon);
    // A terminal that did not get what makes it one tries again.
    if (atlas.url.mode)
      void import('./kiosk.ts').then(
        ({ keepKiosk }) => keepKiosk(stage, overview),
        () => setTimeout(() => location.reload(), 9000),
      );
    if (atlas.url.embed.length > 0)
      void import('./embed.ts').then(
        ({ standInFrame }) => standInFrame(stage, page),
        // Without its foot the frame would not say whose the view is: the head and the foot of the site do.
        () => (atlas.url = { ...atlas.url, embed: [] }),
      );
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
async function begin(): Promise<void> {
  await start();
  // A page that came without its end or its picture: nothing can run in it.
  if (!root.hasAttribute('data-ready')) root.removeAttribute('data-running');
  // Better in the language of the page than never: the other one is put in when it comes.
  if (spoken) void Promise.race([spoken, new Promise((resolve) => setTimeout(resolve, 4000))]).then(reveal);
  else reveal();
}
// Large words are laid out before anything is shown, so that nothing moves when the page comes.
if (root.hasAttribute('data-text'))
  void Promise.race([
    import('./components/settings/large-text.svelte.ts').then(({ keepLargeText }) => keepLargeText()),
    // Better in plain size than never.
    new Promise((resolve) => setTimeout(resolve, 4000)),
  ]).then(begin, begin);
// A hidden picture is not waited for.
else if (root.hasAttribute('data-deep')) void begin();
else afterNextFrame(() => void begin());
