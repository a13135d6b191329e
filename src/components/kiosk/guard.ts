import { isHeldBack } from '../../state/kiosk/held-keys.ts';
import { linkGoal } from '../../state/kiosk/link-rules.ts';

/** What a visitor asked for that a terminal shows as a code instead. */
export interface GuardHooks {
  /** A link that leads elsewhere; undefined: there is no address that a telephone could open. */
  onoutside(address: string | undefined): void;
  /** A file of the present view. */
  onfile(): void;
}

const TEXT_FIELD = 'textarea, input:not([type=radio], [type=checkbox], [type=range], [type=button])';
/** What makes files, also before its own program has come. */
const FILE_MAKERS = '[data-takes-away], input[type=file], a[download]';

const isInField = (target: EventTarget | null) => target instanceof Element && target.matches(TEXT_FIELD);

/**
 * Keeps visitors in the site: no link out of it, no file, no menu, no selection, no zoom of the page, no other window.
 * One listener of each kind at the window, so that what is drawn later is kept too.
 * @param site whole address of the published site with its folder; empty where the build knows none
 * @returns what lets go of the page; what was taken from the browser itself stays taken until it is loaded anew
 */
export function guard(site: string, { onoutside, onfile }: GuardHooks): () => void {
  const released = new AbortController();
  const { signal } = released;
  const early = { capture: true, passive: false, signal };
  const stop = (event: Event) => event.preventDefault();
  const halt = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onclick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest(FILE_MAKERS)) {
      halt(event);
      onfile();
      return;
    }
    const href = event.target.closest('a[href]')?.getAttribute('href');
    if (href === undefined || href === null) return;
    const goal = linkGoal(href, location.href, site);
    if (goal.kind === 'inside') {
      // With these keys a link opens another window or saves a file.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) halt(event);
      return;
    }
    halt(event);
    if (goal.kind === 'outside') onoutside(goal.address);
  };

  addEventListener('click', onclick, early);
  addEventListener('auxclick', halt, early);
  addEventListener('contextmenu', stop, early);
  addEventListener('dragstart', stop, early);
  addEventListener('dragover', stop, early);
  addEventListener('drop', halt, early);
  addEventListener('gesturestart', stop, early);
  addEventListener('selectstart', (event) => !isInField(event.target) && stop(event), early);
  // Buttons 1, 3 and 4 of a mouse: scrolling by itself, Back and Forward.
  for (const kind of ['mousedown', 'mouseup'] as const)
    addEventListener(kind, (event) => [1, 3, 4].includes(event.button) && stop(event), early);
  // A pinch on a touchpad is a turned wheel with this key; the map has had it before it comes here.
  addEventListener('wheel', (event) => event.ctrlKey && stop(event), { passive: false, signal });
  addEventListener(
    'keydown',
    (event) => {
      if (isHeldBack({ ...keyOf(event), isInField: isInField(event.target) })) halt(event);
    },
    early,
  );

  window.open = () => null;
  window.print = () => undefined;
  Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
  // A file that some part of the page makes after all is handed over by a link that never stands in the page.
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')?.value as () => void;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.hasAttribute('download')) onfile();
    else click.call(this);
  };
  return () => released.abort();
}

function keyOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey };
}
