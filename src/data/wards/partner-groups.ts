import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { LensPartner } from '../../domain/ward-lens.ts';

/** Places by the prefecture they lie in, in the order given; a prefecture itself lies in itself. */
export function byPrefecture<P extends Pick<LensPartner, 'code'>>(
  partners: readonly P[],
): Map<PrefectureCode, P[]> {
  const groups = new Map<PrefectureCode, P[]>();
  for (const partner of partners) {
    const prefecture = partner.code.slice(0, 2);
    const group = groups.get(prefecture);
    if (group) group.push(partner);
    else groups.set(prefecture, [partner]);
  }
  return groups;
}

/**
 * Places whose records say the same (one agreement with many towns), side by side. The order of the first of
 * each stays.
 */
export function alikePartners<P extends Pick<LensPartner, 'code' | 'ties'>>(partners: readonly P[]): P[][] {
  const groups = new Map<string, P[]>();
  for (const partner of partners) {
    const said = partner.ties.map(({ wardCode, kind, concluded, sourceId, note }) => [
      wardCode,
      kind,
      concluded.precision,
      concluded.from,
      sourceId,
      note,
    ]);
    const key = JSON.stringify([partner.code.length, said]);
    const group = groups.get(key);
    if (group) group.push(partner);
    else groups.set(key, [partner]);
  }
  return [...groups.values()];
}
