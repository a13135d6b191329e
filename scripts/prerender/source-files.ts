import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_FILES, MUNICIPAL_FILES, NATIONAL_FILES } from '../../src/data/facts.ts';
import type { PageSources } from '../../src/page-sources.ts';

/** Reads from `public/` everything that the first view is made of. */
export function readPageSources(root: string): PageSources {
  const text = (path: string) => readFileSync(join(root, 'public', path), 'utf8');
  const tables = <K extends string>(files: Readonly<Record<K, string>>) =>
    Object.fromEntries(
      Object.entries<string>(files).map(([key, file]) => [key, text(`data/${file}`)]),
    ) as Record<K, string>;
  return {
    edition: (JSON.parse(text('data/datapackage.json')) as { version: string }).version,
    national: tables(NATIONAL_FILES),
    municipal: { ...tables(MUNICIPAL_FILES), ...tables(EVENT_FILES) },
    prefectures: JSON.parse(text('geo/prefectures.topo.json')) as PageSources['prefectures'],
    municipalities: JSON.parse(text('geo/municipalities.topo.json')) as PageSources['municipalities'],
    places: text('geo/places.json'),
  };
}
