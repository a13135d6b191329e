import type { Attachment } from 'svelte/attachments';
import type { Atlas, PanelSubject } from '../../state/atlas.svelte.ts';

/**
 * Gives the keyboard to a heading as soon as it stands, where somebody has gone to its subject without a
 * pointer: the link they took is no longer on the page.
 */
export function awaitedHeading(atlas: Atlas, subject: PanelSubject): Attachment<HTMLElement> {
  return (node) => {
    if (atlas.headingAwaited !== subject) return;
    node.focus();
    atlas.headingAwaited = null;
  };
}
