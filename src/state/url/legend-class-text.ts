import type { LegendClass, MunicipalClass } from '../../domain/legend-class.ts';
import type { MissingReason } from '../../domain/measure.ts';

/** Parts of a legend that have a name, and the level whose legend has them. */
const NAMED: Readonly<
  Record<Exclude<MunicipalClass, `plan:${string}`> | 'none', 'prefecture' | 'municipality' | 'both'>
> = {
  none: 'prefecture',
  member_listed: 'municipality',
  member: 'municipality',
  listed: 'municipality',
  neither: 'municipality',
  ...({
    not_published: 'both',
    published_not_held: 'both',
    before_start: 'both',
    before_count: 'both',
    not_recorded: 'both',
    not_counted: 'municipality',
  } satisfies Record<MissingReason, 'both' | 'municipality'>),
};

/**
 * A part of a legend as it stands in a link: classes by their place, `1` the lowest; all others by their name.
 * @returns undefined where the text is no part of any legend
 */
export function readLegendClass(text: string): LegendClass | undefined {
  if (/^[1-9]$/.test(text)) return Number(text) - 1;
  if (Object.hasOwn(NAMED, text)) return text as keyof typeof NAMED;
  return /^plan:[\w-]{1,60}$/.test(text) ? (text as `plan:${string}`) : undefined;
}

/** The reverse of `readLegendClass`; nothing isolated is empty text. */
export function printLegendClass(chosen: LegendClass | null): string {
  if (chosen === null) return '';
  return typeof chosen === 'number' ? `${chosen + 1}` : chosen;
}

/** The level whose legend has this part: classes are of prefectures, joint plans of municipalities. */
export function levelOfClass(chosen: LegendClass): 'prefecture' | 'municipality' | 'both' {
  if (typeof chosen === 'number') return 'prefecture';
  return chosen.startsWith('plan:') ? 'municipality' : NAMED[chosen as keyof typeof NAMED];
}
