import { mount } from 'svelte';
import { enlarge } from './components/kiosk/enlarge.ts';
import './kiosk.css';
import type { Overview } from './map/svg/overview.ts';
import { healer } from './state/kiosk/heal.ts';
import { Kiosk } from './state/kiosk/kiosk.svelte.ts';
import { holdHistory } from './state/kiosk/one-step-history.ts';
import { kioskQuery, readKioskSettings, withoutKiosk } from './state/kiosk/settings.ts';
import { restart } from './state/kiosk/start.ts';
import type { Stage } from './state/stage.svelte.ts';
import type { UrlNotice } from './state/url/address.ts';
import KioskLayer from './views/kiosk/KioskLayer.svelte';

/** What staff come to when they end the show: how the device stands. */
const CHECK = '?view=about#device';
/** What is on its way, wherever on the page. */
const LOADING = '#app :is(.waiting, .loading, [aria-busy=true])';

/** Makes the page a terminal of an exhibition; its settings and its start are those of the present address. */
export function keepKiosk(stage: Stage, overview: Overview): void {
  const { settings, refused } = readKioskSettings(location.search);
  const start = startAddress();
  const closed: readonly UrlNotice[] =
    new URLSearchParams(location.search).get('view') === 'desk'
      ? [{ parameter: 'view', value: 'desk', reason: 'closed' }]
      : [];
  holdHistory(kioskQuery(settings));
  const root = document.documentElement;
  root.setAttribute('data-kiosk', '');
  const upright = matchMedia('(max-aspect-ratio: 1/1)');
  const reach = () => {
    const isLow = settings.reach === 'low' || (settings.reach === 'auto' && upright.matches);
    root.setAttribute('data-reach', isLow ? 'low' : 'full');
  };
  reach();
  upright.addEventListener('change', reach);

  enlarge();

  const again = () => restart(stage, start);
  const { notices } = stage.published.atlas;
  again();
  stage.published.atlas.notices = [...notices, ...closed, ...refused];
  const kiosk = new Kiosk(
    { idle: settings.idle * 1000, attract: settings.attract * 1000 },
    { restart: again, isLoading: () => document.querySelector(LOADING) !== null, heal: healer(again) },
  );
  mount(KioskLayer, {
    target: document.body,
    props: { kiosk, stage, overview, loadShow, pin: settings.pin, onexit: () => void leave() },
  });
}

async function loadShow() {
  return (await import('./views/present/PresentView.svelte')).default;
}

/** The address at load without what makes it a terminal's; the desk of the staff is no start for visitors. */
function startAddress(): string {
  const query = new URLSearchParams(withoutKiosk(location.search));
  if (query.get('view') === 'desk') query.delete('view');
  const text = query.toString().replaceAll('%2C', ',');
  return (text === '' ? location.pathname : `?${text}`) + location.hash;
}

async function leave(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
  // A whole new page: what was taken from the browser comes back with it.
  location.replace(location.pathname + CHECK);
}
