import { render } from 'svelte/server';
import { readEventFacts, readMunicipalFacts, readNationalFacts } from './data/facts.ts';
import { listDays } from './data/measures/published-lists.ts';
import { chronologyOf } from './data/places/chronology.ts';
import { readOrganizers } from './data/places/organizers.ts';
import { tiesOf } from './data/places/place-ties.ts';
import { countryMap } from './data/topology/country-map.ts';
import { codesWithoutBorder, neighboursByCode } from './data/topology/neighbours.ts';
import { parsePlaces } from './data/topology/places.ts';
import { townMap, townMapKey, type TownMap } from './data/topology/town-map.ts';
import { countTies, wardLens } from './data/wards/ward-lens.ts';
import { formatCount } from './domain/format.ts';
import { isCounted } from './domain/place.ts';
import type { PageSources } from './page-sources.ts';
import { readTownNames, townLanguage } from './town-languages.ts';
import type { TownLanguageName } from './views/town/town-language.ts';
import TownPage from './views/town/TownPage.svelte';
import { withoutMarkers } from './without-markers.ts';

export interface RenderedTown {
  code: string;
  lang: TownLanguageName;
  title: string;
  description: string;
  body: string;
}

const TOWN_LANGUAGES: readonly TownLanguageName[] = ['ja', 'en'];

/** Width of the picture of the country in its own units, a little finer than the pixels of the page. */
const COUNTRY_WIDTH = 220;

/**
 * A page for each of the 1,718 municipalities and the 23 wards in each language, read without any script.
 * @param home address of the site's root on its host, `/` at both ends
 * @param pathOf where the page of a town stands below the root, `/` at its end only
 * @param linkOf the whole address of the page of a town; empty where the build does not know it
 * @param isWanted which towns are drawn; all without it
 */
export function* renderTowns(
  sources: PageSources,
  home: string,
  pathOf: (code: string, lang: TownLanguageName) => string,
  linkOf: (code: string, lang: TownLanguageName) => string,
  isWanted: (code: string) => boolean = () => true,
): Generator<RenderedTown> {
  const national = readNationalFacts(sources.national);
  const facts = { ...readMunicipalFacts(sources.municipal), ...readEventFacts(sources.municipal) };
  const organizers = readOrganizers(sources.municipal.events);
  const names = readTownNames([...national.prefectures, ...facts.municipalities]);
  const languages = TOWN_LANGUAGES.map((lang) => townLanguage(lang, names));
  const sourceById = new Map(national.sources.map((source) => [source.id, source]));
  const listDay = listDays(national.exchangeCounts).at(-1) ?? '';
  const country = countryMap(sources.prefectures, COUNTRY_WIDTH);
  const { links } = parsePlaces(sources.places, 'places.json');
  const neighbours = neighboursByCode(sources.municipalities, links);
  const islands = codesWithoutBorder(sources.municipalities);
  const withPage = facts.municipalities.filter(
    (municipality) => isCounted(municipality) || municipality.kind === 'special_ward',
  );
  const pages = new Set(withPage.map(({ code }) => code));
  const maps = new Map<string, TownMap>();
  const mapOf = (code: string) => {
    const key = townMapKey(code);
    const map = maps.get(key) ?? townMap(sources.municipalities, key);
    maps.set(key, map);
    return map;
  };

  for (const municipality of withPage) {
    const { code, kind, prefectureCode } = municipality;
    if (!isWanted(code)) continue;
    const isWard = kind === 'special_ward';
    const ties = tiesOf(code, facts, national);
    const partners = isWard ? wardLens(code, '', facts.wardPartnerships).partners : [];
    const told = chronologyOf(ties, national.disasters).length + countTies(partners);
    for (const language of languages) {
      const { lang, words } = language;
      const addressOf = (place: string, of: TownLanguageName) =>
        pages.has(place)
          ? `${home}${pathOf(place, of)}`
          : `${home}?${of === 'ja' ? '' : `lang=${of}&`}pref=${place.slice(0, 2)}`;
      const { body } = render(TownPage, {
        props: {
          language,
          municipality,
          ties,
          partners,
          disasters: national.disasters,
          organizers,
          map: mapOf(code),
          country,
          neighbours: (neighbours.get(code) ?? []).filter((neighbour) => pages.has(neighbour)),
          isIsland: islands.has(code),
          listDay,
          edition: sources.edition,
          sourceOf: (id: string) => sourceById.get(id),
          home,
          other: addressOf(code, lang === 'ja' ? 'en' : 'ja'),
          pageOf: (place: string) => addressOf(place, lang),
          link: linkOf(code, lang),
        },
      });
      // Two towns of a prefecture can be written alike in Latin letters: only the Japanese name tells them apart.
      const name = lang === 'ja' ? municipality.name : `${municipality.nameEn} (${municipality.name})`;
      const prefecture = language.nameOf(prefectureCode);
      const description = words.description;
      yield {
        code,
        lang,
        title: `${words.title(name, prefecture)}${lang === 'ja' ? '｜' : ' | '}${words.siteName}`,
        description:
          (isWard ? description.wardLead(name) : description.lead(name, prefecture)) +
          (told === 0 ? description.none : description.records(formatCount(told))),
        body: withoutMarkers(body),
      };
    }
  }
}
