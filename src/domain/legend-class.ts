import { fillOf, type Classing } from './classing.ts';
import type { MeasureValue, MissingReason } from './measure.ts';
import type { MunicipalityCode } from './municipality-code.ts';
import type { PlaceCode } from './place.ts';

/** A part of the legend of prefectures: a class by its index, the known zeros, or those missing for a reason. */
export type PrefectureClass = number | 'none' | MissingReason;

/**
 * A part of the legend of municipalities: in what the measure counts or not, and on the list of 2015 or not; missing
 * for a reason; or in a joint plan.
 */
export type MunicipalClass =
  'member_listed' | 'member' | 'listed' | 'neither' | MissingReason | `plan:${string}`;

/** What is isolated in a legend. */
export type LegendClass = PrefectureClass | MunicipalClass;

/** The part of the legend that a prefecture's value belongs to. */
export function prefectureClassOf(classing: Classing, value: MeasureValue): PrefectureClass {
  if (value.kind === 'missing') return value.reason;
  const fill = fillOf(classing, value);
  return fill.kind === 'class' ? fill.index : 'none';
}

/** The part of the legend that a municipality's value belongs to, apart from its joint plans. */
export function municipalClassOf(value: MeasureValue, isListed: boolean): MunicipalClass {
  if (value.kind === 'missing') return value.reason;
  if (value.value > 0) return isListed ? 'member_listed' : 'member';
  return isListed ? 'listed' : 'neither';
}

/** What municipalities are sorted by beside their value. */
export interface MunicipalLayers {
  readonly listed: ReadonlySet<MunicipalityCode>;
  readonly plans: readonly { readonly id: string; readonly codes: readonly MunicipalityCode[] }[];
}

/** The municipalities of a part of the legend. */
export function municipalitiesOf(
  chosen: LegendClass,
  values: ReadonlyMap<MunicipalityCode, MeasureValue>,
  { listed, plans }: MunicipalLayers,
): Set<PlaceCode> {
  const plan = plans.find(({ id }) => chosen === `plan:${id}`);
  if (plan) return new Set(plan.codes.filter((code) => values.has(code)));
  const found = [...values].filter(([code, value]) => municipalClassOf(value, listed.has(code)) === chosen);
  return new Set(found.map(([code]) => code));
}
