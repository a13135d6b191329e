import type { embed as japanese } from '../ja/embed.ts';

/** What stands around a view inside another page. */
export const embed: typeof japanese = {
  open: 'Open in Zenkoku Renkei Map',
  // It follows without a space.
  inNewWindow: ' (new window)',
  still: 'This is a still picture. Its figures can be read through “Open in Zenkoku Renkei Map”.',
};
