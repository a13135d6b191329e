/** Space between the edge of the window, or what stays there, and the panel. */
const MARGIN = 16;
/** A panel lower than this has no room for anything but its buttons. */
const LEAST_PANEL = 240;

/**
 * Keeps clear of the bar at the lower edge of the window: what gets the focus is scrolled above it, and the panel
 * beside the table ends above it with its buttons (`--panel-room`, in px).
 * @param foot the bar; where it does not stay at the edge nothing has to keep clear
 * @param panel the column of the panel; undefined where rows open in their place
 * @returns lets go of the window again
 */
export function keepClearOfFoot(foot: HTMLElement, panel: HTMLElement | undefined): () => void {
  const root = document.documentElement.style;
  const measure = () => {
    const stays = getComputedStyle(foot).position === 'sticky';
    const height = foot.offsetHeight;
    root.setProperty('scroll-padding-bottom', stays ? `${height + MARGIN}px` : 'auto');
    if (!panel) return;
    const above = Number.parseFloat(root.getPropertyValue('--stays-above')) || 0;
    const top = Math.max(panel.getBoundingClientRect().top, above + MARGIN);
    const room = Math.max(innerHeight - height - top - MARGIN / 2, LEAST_PANEL);
    panel.style.setProperty('--panel-room', `${Math.round(room)}px`);
  };
  const observer = new ResizeObserver(measure);
  // What comes above the panel moves it down, and makes the page longer.
  for (const element of [foot, document.body]) observer.observe(element);
  addEventListener('scroll', measure, { passive: true });
  addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    removeEventListener('scroll', measure);
    removeEventListener('resize', measure);
    root.removeProperty('scroll-padding-bottom');
  };
}
