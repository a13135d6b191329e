import mapshaper from 'mapshaper';
import { projectionOf } from '../../src/data/topology/group-projection.ts';
import { arcIndex, polygonsOf } from './arcs.ts';
import type { PlaneTopology } from './project.ts';

/** Label points in metres on the plane, rounded to 100 m, by five- or two-digit code. */
export type LabelByCode = Map<string, [x: number, y: number]>;

/** 父島, where 小笠原村 lives; its largest island, 硫黄島, is 280 km away. Degrees. */
const CHICHIJIMA: [number, number] = [142.21, 27.08];

/**
 * A point well inside the largest part of every municipality and every prefecture (without the six northern
 * villages), found by mapshaper's anchor search on the full detail.
 */
export async function findLabels(plane: PlaneTopology): Promise<LabelByCode> {
  const output = await mapshaper.applyCommands(
    [
      '-i plane.json',
      "-each 'x = this.innerX, y = this.innerY'",
      '-filter isNorthern + name=northern -target municipalities -filter !isNorthern + name=counted',
      '-dissolve prefecture name=prefectures',
      "-each 'code = prefecture, x = this.innerX, y = this.innerY'",
      '-o target=municipalities municipalities.csv -o target=prefectures prefectures.csv',
    ].join(' '),
    { 'plane.json': withLabelIslandOnly(plane) },
  );
  const labels: LabelByCode = new Map();
  for (const name of ['municipalities.csv', 'prefectures.csv']) {
    const [header, ...rows] = String(output[name]).trim().split('\n');
    const columns = (header ?? '').split(',');
    for (const row of rows) {
      const cells = row.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
      const read = (column: string): string => cells[columns.indexOf(column)] ?? '';
      labels.set(read('code'), [roundedMetres(read('x')), roundedMetres(read('y'))]);
    }
  }
  return labels;
}

/** The same plane, with 小笠原村 reduced to 父島. */
function withLabelIslandOnly(plane: PlaneTopology): PlaneTopology {
  const [x, y] = projectionOf('ogasawara').toPlane(CHICHIJIMA);
  const geometries = plane.objects.municipalities.geometries.map((geometry) => {
    if (geometry.properties.code !== '13421') return geometry;
    const islands = polygonsOf(geometry).filter(([outer = []]) => {
      const points = outer.flatMap((arc) => plane.arcs[arcIndex(arc)] ?? []);
      const xs = points.map((point) => point[0] ?? 0);
      const ys = points.map((point) => point[1] ?? 0);
      return Math.min(...xs) < x && x < Math.max(...xs) && Math.min(...ys) < y && y < Math.max(...ys);
    });
    return { type: 'MultiPolygon' as const, arcs: islands, properties: geometry.properties };
  });
  return { ...plane, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}

function roundedMetres(value: string): number {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) throw new Error(`no label point: ${value}`);
  return Math.round(number / 100) * 100;
}
