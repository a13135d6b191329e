import { neighbors } from 'topojson-client';
import type { AreaTopology } from './parse-topology.ts';

/** The municipalities that share a border with nobody: islands of their own. Codes of five digits. */
export function codesWithoutBorder(topology: AreaTopology<'municipalities'>): Set<string> {
  const { geometries } = topology.objects.municipalities;
  const beside = neighbors(geometries);
  return new Set(
    geometries.filter((_, index) => !beside[index]?.length).map(({ properties }) => properties.code),
  );
}

/**
 * The neighbours of every municipality: who shares a border with it, and who faces it across the narrowest
 * water. From any place every other can be reached.
 * @param topology the national level
 * @param links the pairs that no drawn border tells (`places.json`)
 * @returns ascending codes by code
 */
export function neighboursByCode(
  topology: AreaTopology<'municipalities'>,
  links: readonly (readonly [string, string])[],
): Map<string, string[]> {
  const { geometries } = topology.objects.municipalities;
  const codes = geometries.map(({ properties }) => properties.code);
  const sets = new Map(codes.map((code) => [code, new Set<string>()]));
  for (const [index, others] of neighbors(geometries).entries()) {
    for (const other of others) sets.get(codes[index] ?? '')?.add(codes[other] ?? '');
  }
  for (const [a, b] of links) {
    sets.get(a)?.add(b);
    sets.get(b)?.add(a);
  }
  return new Map([...sets].map(([code, set]) => [code, [...set].sort()]));
}
