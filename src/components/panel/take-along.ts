import type { Atlas, PanelSubject } from '../../state/atlas.svelte.ts';

/**
 * A click without a pointer is a key, and the link that it took goes with what it stood in: the heading of what the
 * link opens takes the focus as soon as it stands. For `onclick`, which comes after the page has followed the link:
 * the card that is left may have the same subject.
 */
export function takeAlong(
  event: MouseEvent,
  atlas: Pick<Atlas, 'headingAwaited'>,
  subject: PanelSubject,
): void {
  if (event.detail === 0) atlas.headingAwaited = subject;
}
