import type { Figure } from './figures.ts';

/** Something the site promises, in figures of the bench. */
export interface Target {
  readonly what: string;
  /** The figure that tells; of several, the largest counts. */
  readonly figure: string | RegExp;
  /** By which it is divided; without it the figure itself counts, in its unit. */
  readonly against?: string;
  /** It is reached up to this. */
  readonly most: number;
}

/** Where a target stands: NaN where the run did not measure it. */
export interface Standing {
  readonly target: Target;
  /** A ratio, or a figure with its unit. */
  readonly value: number;
  readonly unit: string;
  readonly isReached: boolean;
}

const PHONE = 'phone, cold, ours';
const PLAIN = 'phone, cold, plain MapLibre';

/** The ratios hold on any machine; the times are for a quiet one. */
export const TARGETS: readonly Target[] = [
  {
    what: 'Phone: picture of the prefectures painted, against the first paint of an empty page',
    figure: `${PHONE}: picture of the prefectures seen`,
    against: 'phone, cold, empty page: first paint',
    most: 1.3,
  },
  {
    what: 'Phone: the same, against the complete plain MapLibre page (three times earlier)',
    figure: `${PHONE}: picture of the prefectures seen`,
    against: `${PLAIN}: map-ready`,
    most: 1 / 3,
  },
  {
    what: 'Phone: map with all municipalities, against plain MapLibre',
    figure: `${PHONE}: map-ready`,
    against: `${PLAIN}: map-ready`,
    most: 0.75,
  },
  {
    what: 'Phone: blocking time until then, against plain MapLibre',
    figure: `${PHONE}: blocking time until complete`,
    against: `${PLAIN}: blocking time until complete`,
    most: 0.5,
  },
  { what: 'Phone: layout shift', figure: `${PHONE}: layout shift until complete`, most: 0.02 },
  {
    what: 'Recolouring all municipalities, main thread, against plain feature state',
    figure: 'ours, municipalities on WebGL, recolour: main thread until rest',
    against: 'plain MapLibre, recolour: main thread until rest',
    most: 0.6,
  },
  {
    what: 'Recolouring all municipalities until drawn, on the clock, against plain feature state',
    figure: 'ours, municipalities on WebGL, recolour: until drawn, on the clock',
    against: 'plain MapLibre, recolour: until drawn, on the clock',
    most: 0.6,
  },
  {
    what: 'Recolouring the 47 prefectures of the SVG twin, main thread',
    figure: 'SVG twin, colours of the 47 prefectures alone: main thread until its frame',
    most: 10,
  },
  ...sized('', ''),
  ...sized(', ten times', ' with ten times the municipalities'),
  ...['10,000', '95,000'].map((count) => ({
    what: `Filtering the timeline of ${count} supports, main thread until its frame`,
    figure: `disasters, ${count} supports: one choice, until its frame`,
    most: 16,
  })),
  {
    what: 'Reading 100,000 rows of CSV in the thread',
    figure: /^import, 100,000 rows, CSV.*: read and matched/,
    most: 3000,
  },
  {
    what: 'Longest task of the page while 100,000 rows of CSV are brought in',
    figure: /^import, 100,000 rows, CSV.*: longest task of the page, [^,]*$/,
    most: 50,
  },
];

function sized(suffix: string, words: string): Target[] {
  const places = suffix === '' ? 'all places' : 'ten times the places';
  return [
    {
      what: `A step of the year on all municipalities${words}, main thread until its frame`,
      figure: `ours, municipalities on WebGL${suffix}, recolour: main thread until its frame`,
      most: 50,
    },
    {
      what: `Hover on WebGL${words}, script of a move`,
      figure: `ours, municipalities on WebGL${suffix}, hover: script of a move`,
      most: 16,
    },
    {
      what: `Pulling the map on WebGL${words}, script of a frame`,
      figure: `ours, municipalities on WebGL${suffix}, pan: script of a frame`,
      most: 8,
    },
    {
      what: `One keystroke of the search${words}, script`,
      figure: `search, ${places}: one keystroke, script alone`,
      most: 10,
    },
  ];
}

/** @param figures of all parts */
export function standingOf(target: Target, figures: readonly Figure[]): Standing {
  const { figure, against, most } = target;
  const found = figures.filter(({ name }) =>
    typeof figure === 'string' ? name === figure : figure.test(name),
  );
  const own = found.length === 0 ? NaN : Math.max(...found.map(({ median }) => median));
  const divisor = against === undefined ? 1 : (figures.find(({ name }) => name === against)?.median ?? NaN);
  const value = own / divisor;
  return {
    target,
    value,
    unit: against === undefined ? (found[0]?.unit ?? '') : '×',
    isReached: value <= most,
  };
}
