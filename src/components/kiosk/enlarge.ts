import { overlayText } from '../../map/overlay/text-scale.ts';
import { scaledQuery } from '../../state/display/scaled-query.ts';
import { scaleRules } from './scaled-style.ts';

/** At 1920 × 1080 letters of 15 CSS pixels are 24 and targets of 45 are 72; at 3840 × 2160 twice that. */
const ZOOM_AT_HD = 1.6;
/** The smallest letters of the map are 12 CSS pixels: 24 at 1920 × 1080. */
const MAP_TYPE_AT_HD = 2;

/** How much larger than a screen of 1920 × 1080 (or of the same upright) a screen is. */
function screenUnit(width: number, height: number): number {
  return width < height ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080);
}

/**
 * Enlarges the page for readers who stand before a large screen, as the browser's own zoom would: the layout is that of
 * a screen smaller by as much. Measured once: screens of terminals do not change.
 */
export function enlarge(): void {
  // Browsers without it measure a zoomed page in two ways, and fingers would miss the map.
  if (!('currentCSSZoom' in Element.prototype)) return;
  const unit = screenUnit(innerWidth, innerHeight);
  const zoom = Math.round(unit * ZOOM_AT_HD * 100) / 100;
  if (zoom <= 1) return;
  overlayText.least = unit * MAP_TYPE_AT_HD;
  const root = document.documentElement;
  root.style.setProperty('--kiosk-screen', `${zoom}`);
  root.setAttribute('data-enlarged', '');

  const done = new WeakSet<CSSStyleSheet>();
  const fit = () => {
    for (const sheet of document.styleSheets) {
      if (done.has(sheet) || sheet.ownerNode instanceof Element === false) continue;
      done.add(sheet);
      scaleRules(sheet.cssRules, zoom);
    }
  };
  fit();
  // Views bring their own sheets with them, which are ready before the view is drawn.
  document.addEventListener('load', (event) => event.target instanceof HTMLLinkElement && fit(), true);
  new MutationObserver(fit).observe(document.head, { childList: true });
  const match = window.matchMedia.bind(window);
  window.matchMedia = (query) => match(scaledQuery(query, zoom));
}
