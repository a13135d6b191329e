import { readMunicipalFacts, readNationalFacts } from './data/facts.ts';
import { isKnownBy } from './data/measures/municipal-values.ts';
import { membershipSets } from './data/measures/membership.ts';
import { countryMap, type CountryMap } from './data/topology/country-map.ts';
import { townMap } from './data/topology/town-map.ts';
import { isListed } from './domain/disaster.ts';
import { fiscalYearOf } from './domain/fiscal-year.ts';
import { formatCount, formatPercent } from './domain/format.ts';
import { isCounted } from './domain/place.ts';
import { common } from './i18n/messages/ja/common.ts';
import { linkPages as words } from './i18n/messages/ja/link-pages.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import type { PageSources } from './page-sources.ts';

/** Colours of a drawing by what they say. */
export type Tone = 'strong' | 'none' | 'paper' | 'here' | 'line';

/** A part of a drawing. */
interface LinkShape {
  /** `d` of an SVG path. */
  d: string;
  tone: Tone;
}

/** A drawing in its own units. */
export interface LinkDrawing {
  width: number;
  height: number;
  shapes: readonly LinkShape[];
}

/** What a link to a view or a prefecture shows when it is sent on. */
export interface LinkPage {
  /** Its folder below the folder of all of them: `growth`, `pref/01`. */
  key: string;
  /** The query of the state that it leads to, with its `?`; empty for the first view. */
  query: string;
  title: string;
  description: string;
  picture: {
    /** The title in pieces that are not broken. */
    pieces: readonly string[];
    siteName: string;
    figure: string;
    unit: string;
    note: string;
    edition: string;
    alt: string;
    isDark: boolean;
    drawing: LinkDrawing;
    /** Where in the country it is. */
    locator: LinkDrawing | undefined;
  };
}

const COUNTRY_WIDTH = 900;
const LOCATOR_WIDTH = 220;

/** A page for each view that a link can name alone, then for each of the 47 prefectures. */
export function linkPages(sources: PageSources): LinkPage[] {
  const national = readNationalFacts(sources.national);
  const municipal = readMunicipalFacts(sources.municipal);
  const { municipalities } = municipal;
  const sets = membershipSets(municipal, national.agreements);
  const year = fiscalYearOf(sources.edition);
  const counted = municipalities.filter(isCounted);
  const known = new Set(counted.map(({ code }) => code).filter((code) => isKnownBy(sets, code, year)));
  const knownIn = (prefecture: string) => [...known].filter((code) => code.startsWith(prefecture)).length;
  const country = countryMap(sources.prefectures, COUNTRY_WIDTH);
  const locator = countryMap(sources.prefectures, LOCATOR_WIDTH);
  const edition = words.edition(new Lexicon().isoDate(sources.edition));

  const page = (
    key: string,
    query: string,
    said: { title: readonly string[]; description: string },
    picture: Pick<LinkPage['picture'], 'figure' | 'unit' | 'note' | 'drawing'> &
      Partial<Pick<LinkPage['picture'], 'isDark' | 'locator'>>,
  ): LinkPage => {
    const title = said.title.join('');
    return {
      key,
      query,
      title: common.pageTitle.join(title, common.siteName),
      description: said.description,
      picture: {
        isDark: false,
        locator: undefined,
        ...picture,
        pieces: said.title,
        siteName: common.siteName,
        edition,
        alt: words.alt(title, picture.figure, picture.unit, picture.note),
      },
    };
  };
  const all = words.ofAll(formatCount(counted.length));
  const withKnown = national.prefectures.filter(({ code }) => knownIn(code) > 0);
  const helped = new Set(national.supports.map(({ recipient }) => recipient.slice(0, 2)));
  const shares = national.prefectures.map(({ code }) => {
    const own = counted.filter(({ prefectureCode }) => prefectureCode === code).length;
    return own === 0 ? 0 : knownIn(code) / own;
  });

  return [
    page('map', '', words.map, {
      figure: formatCount(known.size),
      unit: all,
      note: words.known,
      drawing: countryDrawing(country, (code) => knownIn(code) > 0),
    }),
    page('growth', '?view=growth', words.growth, {
      figure: formatCount(national.agreements.reduce((sum, { memberCount }) => sum + memberCount, 0)),
      unit: words.growth.unit,
      note: words.growth.note,
      drawing: columns(membersByYear(national.agreements, year)),
    }),
    page('disasters', '?view=disasters', words.disasters, {
      figure: formatCount(national.disasters.filter(isListed).length),
      unit: words.disasters.unit,
      note: words.disasters.note,
      drawing: countryDrawing(country, (code) => helped.has(code)),
    }),
    page('coverage', '?view=coverage', words.coverage, {
      figure: formatPercent((known.size / counted.length) * 100),
      unit: words.coverage.unit,
      note: words.coverage.note,
      drawing: columns(shares.sort((a, b) => b - a)),
    }),
    page('about', '?view=about', words.about, {
      figure: formatCount(national.sources.length),
      unit: words.about.unit,
      note: words.about.note,
      drawing: wardDots(),
    }),
    page('present', '?view=present', words.present, {
      figure: formatCount(withKnown.length),
      unit: words.present.unit,
      note: words.present.note,
      isDark: true,
      drawing: countryDrawing(country, (code) => knownIn(code) > 0),
    }),
    ...national.prefectures.map(({ code, name }) => {
      const own = counted.filter(({ prefectureCode }) => prefectureCode === code);
      const map = townMap(sources.municipalities, code);
      const isOpen = new Set(own.map((place) => place.code));
      return page(
        `pref/${code}`,
        `?pref=${code}`,
        {
          title: words.prefecture.title(name),
          description: words.prefecture.description(
            name,
            formatCount(knownIn(code)),
            formatCount(own.length),
          ),
        },
        {
          figure: formatCount(knownIn(code)),
          unit: words.ofAll(formatCount(own.length)),
          note: words.known,
          drawing: {
            width: map.width,
            height: map.height,
            shapes: [...map.areas].map(([place, d]) => ({
              d,
              tone: known.has(place) ? 'strong' : isOpen.has(place) ? 'none' : 'paper',
            })),
          },
          locator: {
            width: locator.width,
            height: locator.height,
            shapes: [
              { d: locator.land, tone: 'none' },
              { d: locator.prefectures.get(code) ?? '', tone: 'here' },
              { d: locator.frames, tone: 'line' },
            ],
          },
        },
      );
    }),
  ];
}

function countryDrawing(country: CountryMap, isStrong: (code: string) => boolean): LinkDrawing {
  return {
    width: country.width,
    height: country.height,
    shapes: [
      ...[...country.prefectures].map(([code, d]): LinkShape => ({
        d,
        // The six northern villages (five digits) are in no count.
        tone: code.length > 2 ? 'paper' : isStrong(code) ? 'strong' : 'none',
      })),
      { d: country.frames, tone: 'line' },
    ],
  };
}

/** Members under agreements at the end of each fiscal year, from the first agreement on. */
function membersByYear(
  agreements: readonly { concludedOn: string; memberCount: number }[],
  last: number,
): number[] {
  const years = agreements.map(({ concludedOn, memberCount }) => ({
    year: fiscalYearOf(concludedOn),
    memberCount,
  }));
  const first = Math.min(...years.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    years.reduce((sum, { year, memberCount }) => (year <= first + index ? sum + memberCount : sum), 0),
  );
}

/** Columns on a line of ground, the highest as high as the drawing. */
function columns(values: readonly number[]): LinkDrawing {
  const [width, height] = [900, 720];
  const step = width / values.length;
  const gap = Math.min(12, step / 4);
  const most = Math.max(...values);
  const bars = values.map((value, index) => {
    const high = Math.round((value / most) * (height - 10));
    const left = Math.round(index * step + gap / 2);
    return `M${left} ${height - high}h${Math.round(step - gap)}V${height}H${left}z`;
  });
  return {
    width,
    height,
    shapes: [
      { d: bars.join(''), tone: 'strong' },
      { d: `M0 ${height}H${width}`, tone: 'line' },
    ],
  };
}

/** The mark of the site: a dot for each ward. */
function wardDots(): LinkDrawing {
  const dot = (x: number, y: number) => `M${x - 34} ${y}a34 34 0 1 0 68 0a34 34 0 1 0-68 0z`;
  const rows = [3, 5, 5, 5, 5];
  const dots = rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, index) => dot(400 + (index - (count - 1) / 2) * 130, 140 + row * 130)),
  );
  return { width: 800, height: 800, shapes: [{ d: dots.join(''), tone: 'strong' }] };
}
