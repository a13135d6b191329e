import type { Words } from '../lexicon.svelte.ts';
import { about } from './easy/about.ts';
import { accessibility } from './easy/accessibility.ts';
import { common } from './easy/common.ts';
import { data as dataProblems } from './easy/data.ts';
import { coverage } from './easy/coverage.ts';
import { dates } from './easy/dates.ts';
import { desk } from './easy/desk.ts';
import { disasterRecords } from './easy/disaster-records.ts';
import { disasters } from './easy/disasters.ts';
import { embed } from './easy/embed.ts';
import { exports } from './easy/exports.ts';
import { growth } from './easy/growth.ts';
import { imports } from './easy/import.ts';
import { importFindings, importFindingTable } from './easy/import-findings.ts';
import { importShortReasons } from './easy/import-short-reasons.ts';
import { editions } from './easy/editions.ts';
import { kiosk } from './easy/kiosk.ts';
import { listEquation } from './easy/list-equation.ts';
import { map } from './easy/map.ts';
import { mapSurface } from './easy/map-surface.ts';
import { notices } from './easy/notices.ts';
import { offline } from './easy/offline.ts';
import { place } from './easy/place.ts';
import { places } from './easy/places.ts';
import { present } from './easy/present.ts';
import { preview } from './easy/preview.ts';
import { tiles } from './easy/tiles.ts';
import { searchList } from './easy/search-list.ts';
import { settings } from './easy/settings.ts';
import { search } from './easy/search.ts';
import { share } from './easy/share.ts';
import { wardLens } from './easy/ward-lens.ts';
import { wards } from './easy/wards.ts';

/** やさしい日本語: a language of its own, written for those who learn Japanese. */
export const easy: Words = {
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
