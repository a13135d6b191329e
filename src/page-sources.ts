import type { Topology } from 'topojson-specification';
import type { EventFacts, MunicipalFacts, NationalFacts, TableTexts } from './data/facts.ts';
import type { AreaTopology } from './data/topology/parse-topology.ts';

/** What the pages are made of at build time: the text of the tables, and the shapes. */
export interface PageSources {
  edition: string;
  national: TableTexts<NationalFacts>;
  municipal: TableTexts<MunicipalFacts & EventFacts>;
  prefectures: Topology;
  municipalities: AreaTopology<'municipalities'>;
  /** Text of places.json. */
  places: string;
}
