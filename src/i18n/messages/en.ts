import type { Words } from '../lexicon.svelte.ts';
import { about } from './en/about.ts';
import { accessibility } from './en/accessibility.ts';
import { common } from './en/common.ts';
import { data as dataProblems } from './en/data.ts';
import { coverage } from './en/coverage.ts';
import { dates } from './en/dates.ts';
import { desk } from './en/desk.ts';
import { disasterRecords } from './en/disaster-records.ts';
import { disasters } from './en/disasters.ts';
import { embed } from './en/embed.ts';
import { exports } from './en/exports.ts';
import { growth } from './en/growth.ts';
import { imports } from './en/import.ts';
import { importFindings, importFindingTable } from './en/import-findings.ts';
import { importShortReasons } from './en/import-short-reasons.ts';
import { editions } from './en/editions.ts';
import { kiosk } from './en/kiosk.ts';
import { listEquation } from './en/list-equation.ts';
import { map } from './en/map.ts';
import { mapSurface } from './en/map-surface.ts';
import { notices } from './en/notices.ts';
import { offline } from './en/offline.ts';
import { place } from './en/place.ts';
import { places } from './en/places.ts';
import { present } from './en/present.ts';
import { preview } from './en/preview.ts';
import { tiles } from './en/tiles.ts';
import { searchList } from './en/search-list.ts';
import { settings } from './en/settings.ts';
import { search } from './en/search.ts';
import { share } from './en/share.ts';
import { wardLens } from './en/ward-lens.ts';
import { wards } from './en/wards.ts';

/** English: every word of the product. */
export const en: Words = {
  about,
  accessibility,
  common,
  coverage,
  dataProblems,
  dates,
  desk,
  disasters,
  disasterRecords,
  editions,
  exports,
  growth,
  imports,
  importFindings,
  importFindingTable,
  importShortReasons,
  kiosk,
  listEquation,
  map,
  mapSurface,
  notices,
  offline,
  place,
  places,
  present,
  preview,
  search: { ...search, ...searchList },
  embed,
  settings,
  share,
  wardLens,
  wards,
  tiles,
};
