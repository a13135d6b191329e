import { watchPrinting } from '../../map/watch-printing.ts';
import { display } from '../../state/display/display.svelte.ts';
import { scaledQuery } from '../../state/display/scaled-query.ts';
import { scaledValue } from '../kiosk/scaled-style.ts';
import './large-text.css';

/** The page is laid out for no less than this, in CSS pixels (WCAG 2.2, 1.4.10); what is wanted beyond grows words alone. */
const LEAST_WIDTH = 320;

/** What is told apart as a screen on a wall, and how much larger app.css makes what stands around the map there. */
const WALLS = [
  ['(min-width: 3600px) and (min-height: 1900px)', 1.75],
  ['(min-width: 2560px) and (min-height: 1300px)', 1.25],
] as const;
/** What is enlarged on a wall has its room from this width on, in CSS pixels. */
const WALL_ROOM = 1500;
const isOfWall = (query: string) => /min-height: ?(1300|1900)px/.test(query);

/** What the style sheets asked of the screen before they were fitted to larger words. */
const asked = new WeakMap<CSSMediaRule, string>();
const done = new WeakSet<CSSStyleSheet>();

/** How much of a size the page as a whole grows by, and how much is left to the words. */
interface Growth {
  readonly page: number;
  readonly words: number;
}

/**
 * Splits a size of the text: a wide page grows as a whole, as the browser's own zoom would have it, for as long as there is
 * room for its narrowest layout.
 * @param size times the usual one
 * @param width of the window in CSS pixels
 * @param canZoom does the browser tell where things are in an enlarged page?
 */
export function growthOf(size: number, width: number, canZoom: boolean): Growth {
  const most = Math.max(1, Math.floor((width / LEAST_WIDTH) * 100) / 100);
  const page = canZoom ? Math.min(size, most) : 1;
  return { page, words: Math.round((size / page) * 1000) / 1000 };
}

function fitRules(rules: CSSRuleList, size: number, isFirst: boolean): void {
  for (const rule of Array.from(rules)) {
    if (rule instanceof CSSMediaRule) {
      const text = asked.get(rule) ?? rule.media.mediaText;
      // At the usual size nothing is remembered: a terminal may fit the sheets to itself meanwhile.
      if (size === 1) asked.delete(rule);
      else asked.set(rule, text);
      const fitted = isOfWall(text) ? text : scaledQuery(text, size);
      if (fitted !== rule.media.mediaText) rule.media.mediaText = fitted;
    }
    if (isFirst && rule instanceof CSSStyleRule) keepShares(rule.style);
    if (rule instanceof CSSGroupingRule) fitRules(rule.cssRules, size, isFirst);
  }
}

/** Shares of the window stay what they are within a page that is enlarged. */
function keepShares(style: CSSStyleDeclaration): void {
  for (const property of Array.from(style)) {
    const value = style.getPropertyValue(property);
    const scaled = scaledValue(value);
    if (scaled !== value) style.setProperty(property, scaled, style.getPropertyPriority(property));
  }
}

function fitSheets(size: number): void {
  for (const sheet of document.styleSheets) {
    // What an extension of the browser has put in may not be read.
    if (!(sheet.ownerNode instanceof Element)) continue;
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      continue;
    }
    fitRules(rules, size, !done.has(sheet));
    done.add(sheet);
  }
}

let isKept = false;

/**
 * Keeps the page laid out for words as large as the reader wants them, from now on: twice as large words have the layout of
 * a window half as wide. Paper has its own.
 */
export function keepLargeText(): void {
  if (isKept) return;
  isKept = true;
  const root = document.documentElement;
  const canZoom = 'currentCSSZoom' in Element.prototype;
  let isOnPaper = false;
  let base = 1;

  const fit = () => {
    const size = isOnPaper ? 1 : Number(display.settings.text) / 100;
    // The screen of a terminal is enlarged already.
    const isTerminal = root.hasAttribute('data-enlarged');
    if (isTerminal && base === 1) base = Number(root.style.getPropertyValue('--kiosk-screen')) || 1;
    const { page, words } = growthOf(size, innerWidth / base, canZoom);
    if (isTerminal) root.style.setProperty('--kiosk-screen', `${base * page}`);
    root.style.setProperty('--page-zoom', `${page}`);
    root.style.setProperty('--page-text', `${words}`);
    root.toggleAttribute('data-zoomed', page > 1);
    root.toggleAttribute('data-words', words > 1);
    const wall = WALLS.find(([query]) => size > 1 && !isTerminal && matchMedia(query).matches)?.[1];
    // A wall keeps what it is enlarged by, as far as the larger words leave room for it.
    if (wall === undefined) root.style.removeProperty('--wall');
    else root.style.setProperty('--wall', `${Math.max(1, Math.min(wall, innerWidth / size / WALL_ROOM))}`);
    fitSheets(size);
  };

  fit();
  $effect.root(() => {
    $effect(fit);
  });
  addEventListener('resize', fit);
  // Views bring their own sheets with them, which are ready before the view is drawn.
  document.addEventListener('load', ({ target }) => target instanceof HTMLLinkElement && fit(), true);
  new MutationObserver(fit).observe(document.head, { childList: true });
  watchPrinting((next) => {
    isOnPaper = next;
    fit();
  });
}
