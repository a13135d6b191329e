import type { share as japanese } from '../ja/share.ts';
import { copyLink } from './copy-link.ts';

/** What the dialog says that hands the present view to other people. */
export const share: typeof japanese = {
  link: { title: 'Link to this view', ...copyLink },
  qr: (link) => `QR code of this view: ${link}`,
  howTo: 'Scan it with the camera of a smartphone to open the same view.',
  enlarge: 'Enlarge the QR code',
  reduce: 'Back to the first size',
  toApp: 'Send with another app',
  toAppFailed: 'It could not be sent. Please copy the link instead.',
  save: 'Save the QR code as an image',
  saveAs: { png: 'PNG', svg: 'SVG' },
  saveFailed: 'It could not be saved.',
  fileName: 'Zenkoku-Renkei-Map_QR-code',
  leftOut: (names, most) =>
    `A QR code holds up to ${most} characters, so this one was made without: ${names}. The link below has everything.`,
  frozen: {
    label: 'Fix the link to the figures of this edition',
    what: (day) => `Even when the data are renewed, it opens with the figures of the edition of ${day}.`,
  },
  siteTooLong: 'The address of the site is too long for a QR code. Please use the link.',
  noCode: {
    title: 'A QR code cannot be made yet',
    why: 'The public address of this site has not been set. Other people may not be able to open the address that is open now, so no QR code is made of it.',
    forStaff: 'The setting below is for those who manage this device.',
  },
  site: {
    title: 'Public address of the site',
    example: 'Example: https://www.example.jp/map/',
    kept: 'Kept on this device only.',
    set: 'Set',
    change: 'Change the address',
    // The address follows.
    isSet: 'Public address set on this device: ',
    toHosts:
      'For those who publish the site: build it with SITE_URL, and it works on every device without this setting.',
    problem: {
      empty: 'Enter the public address of the site.',
      format: 'Enter an address that begins with “https://”.',
      credentials: 'An address with a user name or a password cannot be used.',
      local:
        'An address that opens only on a device or inside a facility cannot be used. Enter an address that anyone can open.',
    },
  },
  tabs: { label: 'Ways to share', view: 'Link and QR code', embed: 'Embed in a site' },
  embed: {
    lead: 'Make the code that embeds this view in a page of another site.',
    none: 'This view cannot be embedded. Map, Growth, Disaster support and Coverage can.',
    kind: 'Form',
    kinds: { live: 'Interactive', still: 'Still picture' },
    search: 'Add the search for municipalities',
    year: (year) => `Fix the fiscal year to ${year}`,
    level: 'Shading',
    levels: { auto: 'Chosen by the reader', pref: 'Fixed to prefectures', muni: 'Fixed to municipalities' },
    theme: 'Brightness',
    themes: { system: 'As the reader has set it', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    size: 'Size',
    sizes: {
      full: 'Full width',
      large: 'Large (1120×720)',
      medium: 'Medium (800×600)',
      small: 'Small (400×640)',
      own: 'Custom',
    },
    width: 'Width',
    height: 'Height',
    px: 'px',
    preview: 'Preview',
    code: {
      title: 'Embed code',
      copy: 'Copy the code',
      copied: 'Copied.',
      failed: 'Could not be copied. Select the text above and copy it.',
    },
    // A sentence for staff follows without a space.
    noAddress: 'To make the code, the public address of the site is needed. ',
  },
};
