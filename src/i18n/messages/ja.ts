import { about } from './ja/about.ts';
import { accessibility } from './ja/accessibility.ts';
import { common } from './ja/common.ts';
import { data as dataProblems } from './ja/data.ts';
import { coverage } from './ja/coverage.ts';
import { dates } from './ja/dates.ts';
import { desk } from './ja/desk.ts';
import { disasterRecords } from './ja/disaster-records.ts';
import { disasters } from './ja/disasters.ts';
import { embed } from './ja/embed.ts';
import { exports } from './ja/exports.ts';
import { growth } from './ja/growth.ts';
import { imports } from './ja/import.ts';
import { importFindings, importFindingTable } from './ja/import-findings.ts';
import { importShortReasons } from './ja/import-short-reasons.ts';
import { editions } from './ja/editions.ts';
import { kiosk } from './ja/kiosk.ts';
import { listEquation } from './ja/list-equation.ts';
import { map } from './ja/map.ts';
import { mapSurface } from './ja/map-surface.ts';
import { notices } from './ja/notices.ts';
import { offline } from './ja/offline.ts';
import { place } from './ja/place.ts';
import { places } from './ja/places.ts';
import { present } from './ja/present.ts';
import { preview } from './ja/preview.ts';
import { tiles } from './ja/tiles.ts';
import { searchList } from './ja/search-list.ts';
import { settings } from './ja/settings.ts';
import { search } from './ja/search.ts';
import { share } from './ja/share.ts';
import { wardLens } from './ja/ward-lens.ts';
import { wards } from './ja/wards.ts';

/** Japanese: the first language of the product, and the shape that every other one fills. */
export const ja = {
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
