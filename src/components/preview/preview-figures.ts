import { nationalSummary } from '../../data/measures/national-summary.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { ListPreview } from '../../state/list-preview.ts';

/** What a list would change, in figures of the country: the published ones, and those with the list. */
export interface PreviewFigures {
  /** Municipalities with a known tie, each at the end of the last fiscal year of its data. */
  readonly known: readonly [before: number, after: number];
  /** Municipalities of the list that spoke for the day of this one until now, and of this one. */
  readonly listed: ListPreview['listed'];
  /** Municipalities that a share is of. */
  readonly counted: number;
}

/** @param preview an atlas of the facts with the list in them */
export function previewFigures(
  published: Atlas,
  preview: Atlas,
  { listed }: Pick<ListPreview, 'listed'>,
): PreviewFigures {
  return { known: [knownIn(published), knownIn(preview)], listed, counted: preview.countedTotal };
}

function knownIn(atlas: Atlas): number {
  const known = atlas.measureOf('known');
  const { openingYear } = atlas.urlContext.traitsOf(known.id);
  return nationalSummary(known, atlas.valuesOf(known, openingYear), atlas.countedTotal).value ?? 0;
}
