import { formatCount } from '../../../domain/format.ts';
import type { preview as japanese } from '../ja/preview.ts';
import { noun, plural } from './plural.ts';

const count = formatCount;

/** Words of a list that is looked at before it is published. Sentences of the bar follow one another. */
export const preview: typeof japanese = {
  badge: 'Shown before publication',
  told: (name, day) =>
    `These are the figures with “${name}”, as of ${day}, put in. They have not been published. `,
  open: (open, waiting) =>
    (open === 0
      ? ''
      : `${plural(count(open), 'row', 'rows')} not matched ${noun(open, 'is', 'are')} taken as left out. `) +
    (waiting === 0
      ? ''
      : `${plural(count(waiting), 'spelling correction', 'spelling corrections')} not yet approved ${noun(waiting, 'is', 'are')} taken as approved. `),
  problems: (places) =>
    places === 0
      ? ''
      : `The data fail the checks in ${plural(count(places), 'place', 'places')} and cannot be published as they are.`,
  changed: 'The import has changed since then. The change is not in what is shown here.',
  toDesk: 'Back to the import',
  end: 'Back to the published figures',
  figures: {
    label: 'Published figures, and figures with this list put in',
    known: 'Municipalities with confirmed ties',
    share: 'Share of all Japan',
    listed: 'Municipalities matched on the list',
    since: (day) => `before: ${day}`,
    before: 'Published',
    after: 'Before publication',
    becomes: '→',
    nothing: 'No list',
  },
  marked: (title) => `(Unpublished) ${title}`,
  markedTable: (text) => `(Unpublished) These figures have not been published\n${text}`,
  edition: 'Shown before publication (figures that have not been published)',
  editionName: (published) =>
    published === '' ? 'Unpublished' : `Unpublished (edition of ${published} with a list put in)`,
  licence: 'Figures before publication: do not quote or distribute',
  link: (title) => `${title} (opens the published figures)`,
  copiedLink: 'Copied. The link opens the published figures.',
  downloads: 'These are the published files. The list being imported is not in them.',
  entry: {
    title: 'Look before publishing',
    lead: 'See the figures with this list put in, on this screen only. Nobody else can see them.',
    map: 'See on the map',
    coverage: 'See in coverage',
    growth: 'See in growth',
    making: 'Making the preview.',
    failed: 'With this list the preview could not be made. See the results of the checks under “Finish”.',
  },
};
