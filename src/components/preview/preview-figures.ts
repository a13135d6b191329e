import { nationalSummary } from '../../data/measures/national-summary.ts';
import { listDays, listInForce } from '../../data/measures/published-lists.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** What a list would change, in figures of the country: the published ones, and those with the list. */
export interface PreviewFigures {
  /** Municipalities with a known tie, each at the end of the last fiscal year of its data. */
  readonly known: readonly [before: number, after: number];
  /** The list that spoke for the day of this one until now, and this one, in municipalities. */
  readonly list: readonly [before: ListFigure | undefined, after: ListFigure];
  /** Municipalities that a share is of. */
  readonly counted: number;
}

interface ListFigure {
  readonly day: string;
  readonly municipalities: number;
}

/** @param preview an atlas of the facts with the list of that day in them */
export function previewFigures(published: Atlas, preview: Atlas, asOf: string): PreviewFigures {
  const before = listInForce(listDays(published.national.exchangeCounts), asOf);
  return {
    known: [knownIn(published), knownIn(preview)],
    list: [before === undefined ? undefined : listOf(published, before), listOf(preview, asOf)],
    counted: preview.countedTotal,
  };
}

function knownIn(atlas: Atlas): number {
  const known = atlas.measureOf('known');
  const { openingYear } = atlas.urlContext.traitsOf(known.id);
  return nationalSummary(known, atlas.valuesOf(known, openingYear), atlas.countedTotal).value ?? 0;
}

function listOf({ national }: Atlas, day: string): ListFigure {
  const rows = national.exchangeCounts.filter(({ asOf }) => asOf === day);
  return { day, municipalities: rows.reduce((sum, { municipalities }) => sum + municipalities, 0) };
}
