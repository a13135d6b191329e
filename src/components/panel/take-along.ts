import type { Atlas, PanelSubject } from '../../state/atlas.svelte.ts';

/**
 * A click without a pointer is a key, and the link that it took goes with what it stood in: the heading of what the
 * link opens takes the focus as soon as it stands. For `onclick`, which comes after the page has followed the link:
 * the card that is left may have the same subject. By then the view of the link may be gone with all that it knew, so
 * the link itself carries the subject that it opens, in `data-subject`.
 */
export function takeAlong(
  event: MouseEvent & { readonly currentTarget: HTMLElement },
  atlas: Pick<Atlas, 'headingAwaited'>,
): void {
  const { subject } = event.currentTarget.dataset;
  if (event.detail === 0 && subject !== undefined) atlas.headingAwaited = subject as PanelSubject;
}
