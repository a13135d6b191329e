import type { Milestone } from '../domain/publication.ts';
import { compareDates } from '../domain/partial-date.ts';
import type { QualifiedFigure } from '../domain/qualified-figure.ts';

/** A milestone whose figure is known. */
export type HeldMilestone = Milestone & { figure: QualifiedFigure };

/** The newest published figure of a measure of `milestones.csv`, or undefined where none is held; none counted here. */
export function latestMilestone(
  milestones: readonly Milestone[],
  measure: string,
): HeldMilestone | undefined {
  return milestones
    .filter((milestone): milestone is HeldMilestone => milestone.figure !== undefined)
    .filter((milestone) => milestone.measure === measure && milestone.basis !== 'derived')
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
}
