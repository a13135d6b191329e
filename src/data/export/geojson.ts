import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaInLngLat } from '../topology/carry-area.ts';
import type { ExportCell, ExportTable, ExportWords } from './export-table.ts';
import { metadataOf, recordOf } from './json.ts';

/** About a metre; the boundaries are many times coarser. */
const DECIMALS = 5;

/**
 * A table of places as a map: one feature a row with its real longitude and latitude (WGS 84, RFC 7946), its cells
 * as properties. What the table is stands beside the features (`metadata`).
 * @param areas the shape of each place by its code, in metres on the plane
 * @throws RangeError for a table without a column of codes
 */
export function geoJsonText(
  table: ExportTable,
  areas: ReadonlyMap<string, { geometry: Polygon | MultiPolygon }>,
  words: Pick<ExportWords, 'boundaryCredit'>,
): string {
  const index = table.columns.findIndex(({ key }) => key === table.placeColumn);
  if (index < 0) throw new RangeError('a table without places is no map');
  const collection: FeatureCollection<MultiPolygon | null, Record<string, ExportCell>> & {
    metadata: object;
  } = {
    type: 'FeatureCollection',
    metadata: { ...metadataOf(table), boundaries: words.boundaryCredit },
    features: table.rows.map((cells) => {
      const area = areas.get(String(cells[index]));
      return {
        type: 'Feature',
        geometry: area ? rounded(areaInLngLat(area.geometry)) : null,
        properties: recordOf(table, cells),
      };
    }),
  };
  return `${JSON.stringify(collection)}\n`;
}

function rounded(area: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: area.coordinates.map((rings) =>
      rings.map((ring) =>
        ring.map((position) => position.map((degrees) => Number(degrees.toFixed(DECIMALS)))),
      ),
    ),
  };
}
