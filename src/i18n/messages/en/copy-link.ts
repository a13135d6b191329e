import type { copyLink as japanese } from '../ja/copy-link.ts';

/** Words beside a link that can be copied; what the link leads to is said by its own room. */
export const copyLink: typeof japanese = {
  copy: 'Copy the link',
  copied: 'Copied.',
  failed: 'Could not be copied. Select the text above and copy it.',
};
