import { render } from 'svelte/server';
import { readEventFacts, readMunicipalFacts, readNationalFacts } from './data/facts.ts';
import { listDays } from './data/measures/published-lists.ts';
import { tiesOf, type PlaceTies } from './data/places/place-ties.ts';
import { chronologyOf } from './data/places/chronology.ts';
import { townMap, townMapKey, type TownMap } from './data/topology/town-map.ts';
import { countTies, wardLens } from './data/wards/ward-lens.ts';
import { formatCount } from './domain/format.ts';
import type { LensPartner } from './domain/ward-lens.ts';
import { isCounted, type Municipality } from './domain/place.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { englishTown } from './i18n/messages/en/town.ts';
import { place as placeWords } from './i18n/messages/ja/place.ts';
import { town as townWords } from './i18n/messages/ja/town.ts';
import type { PageSources } from './page-sources.ts';
import TownPage from './views/town/TownPage.svelte';

export interface RenderedTown {
  code: string;
  title: string;
  description: string;
  body: string;
}

/**
 * A page for each of the 1,718 municipalities and the 23 wards, read without any script.
 * @param home address of the site's root on its host, `/` at both ends
 * @param linkOf the whole address of the page of a town; empty where the build does not know it
 * @param isWanted which towns are drawn; all without it
 */
export function* renderTowns(
  sources: PageSources,
  home: string,
  linkOf: (code: string) => string,
  isWanted: (code: string) => boolean = () => true,
): Generator<RenderedTown> {
  const national = readNationalFacts(sources.national);
  const facts = { ...readMunicipalFacts(sources.municipal), ...readEventFacts(sources.municipal) };
  const names = new Map(
    [...national.prefectures, ...facts.municipalities].map(({ code, name }) => [code, name]),
  );
  const sourceById = new Map(national.sources.map((source) => [source.id, source]));
  const englishNames = new Map(national.prefectures.map(({ code, nameEn }) => [code, nameEn]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const lexicon = new Lexicon();
  lexicon.open({ place: placeWords, town: townWords });
  const { pageTitle } = lexicon.t.common;
  const listDay = listDays(national.exchangeCounts).at(-1) ?? '';
  const maps = new Map<string, TownMap>();
  const mapOf = (code: string) => {
    const key = townMapKey(code);
    const map = maps.get(key) ?? townMap(sources.municipalities, key);
    maps.set(key, map);
    return map;
  };

  for (const municipality of facts.municipalities) {
    const { code, name, kind, prefectureCode } = municipality;
    if ((!isCounted(municipality) && kind !== 'special_ward') || !isWanted(code)) continue;
    const ties = tiesOf(code, facts, national);
    const partners = kind === 'special_ward' ? wardLens(code, '', facts.wardPartnerships).partners : [];
    const records = chronologyOf(ties, national.disasters).length;
    const { body } = render(TownPage, {
      props: {
        municipality,
        ties,
        partners,
        disasters: national.disasters,
        map: mapOf(code),
        listDay,
        edition: sources.edition,
        nameOf,
        sourceOf: (id: string) => sourceById.get(id),
        lexicon,
        english: inEnglish(
          municipality,
          englishNames.get(prefectureCode) ?? '',
          ties,
          partners,
          listDay,
          records,
        ),
        home,
        link: linkOf(code),
      },
    });
    const told = records + countTies(partners);
    const words = townWords.description;
    yield {
      code,
      title: pageTitle.join(townWords.title(name, nameOf(prefectureCode)), lexicon.t.common.siteName),
      description:
        (kind === 'special_ward' ? words.wardLead(name) : words.lead(name, nameOf(prefectureCode))) +
        (told === 0 ? words.none : words.records(formatCount(told))),
      body,
    };
  }
}

/** What the page says, in short. */
function inEnglish(
  municipality: Municipality,
  prefecture: string,
  ties: PlaceTies,
  partners: readonly LensPartner[],
  listDay: string,
  records: number,
): { heading: string; sentences: string[] } {
  const words = englishTown;
  const heading = words.heading(municipality, prefecture);
  if (municipality.kind === 'special_ward')
    return { heading, sentences: [words.lead.ward, words.partners(partners.length, countTies(partners))] };
  const days = ties.listed.length > 0 ? ties.listed.map(({ asOf }) => asOf) : [listDay];
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].join(', ');
  const [first] = ties.agreements;
  return {
    heading,
    sentences: [
      words.lead.town,
      first ? words.agreement(first.agreement.concludedOn) : words.noAgreement,
      ties.listed.length > 0 ? words.listed(years) : words.notListed(years),
      words.records(records),
    ],
  };
}
