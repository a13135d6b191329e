/**
 * Does a link lead away from what another page shows in its frame? Another view, a source or another site belongs into
 * a window of its own; places and years of the same view stay.
 * @param href as it stands in the link
 * @param page whole address of the page in the frame
 */
export function leavesFrame(href: string, page: string): boolean {
  const here = new URL(page);
  const target = new URL(href, page);
  const isSamePage = target.origin === here.origin && target.pathname === here.pathname;
  return !isSamePage || !target.searchParams.has('embed');
}
