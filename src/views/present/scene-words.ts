import { measureSources } from '../../data/measures/value-sources.ts';
import type { ShowStep } from '../../data/present/show-steps.ts';
import { formatCount } from '../../domain/format.ts';
import type { QualifiedFigure } from '../../domain/qualified-figure.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { UrlState } from '../../state/url/parameters.ts';

/** What is read on the screen of one step. */
export interface SceneWords {
  readonly title: string;
  /** The day or the fiscal year of the figure; empty where it has none. */
  readonly date: string;
  readonly headline: string;
  readonly lead: string;
  /** Undefined where there is no figure; then a reason stands in `lead` or the audience has yet to choose. */
  readonly figure: QualifiedFigure | undefined;
  readonly unit: string;
  readonly sourceIds: readonly string[];
}

/**
 * The words of a step, with the figures of the data in them.
 * @param state what the real views show in this step
 */
export function sceneWords(
  step: ShowStep,
  state: UrlState,
  { atlas, lexicon }: { atlas: Atlas; lexicon: Lexicon },
): SceneWords {
  const { scene } = step;
  const { t } = lexicon;
  const figure = scene.figure.kind === 'place' ? placeFigure(state, atlas) : step.figure;
  const codes = String(step.values['places'] ?? '');
  const texts: Record<string, string> = {
    value: figure ? formatCount(figure.value) : t.present.noFigure,
    ...Object.fromEntries(
      Object.entries(step.values).map(([name, value]) => [
        name,
        typeof value === 'number' ? formatCount(value) : value,
      ]),
    ),
    place: atlas.nameOf(scene.figure.kind === 'place' ? atlas.url.pref : String(step.values['place'] ?? '')),
    places: codes
      .split(',')
      .map((code) => atlas.nameOf(code))
      .join(t.common.listSeparator),
  };
  const said = (text: string) => t.present.sceneText(text);
  const fill = (text: string) =>
    said(text)
      .replace(/\{(\w+)\}/g, (whole, name: string) => texts[name] ?? whole)
      // A name in the middle of a sentence and at its head: “the heavy rain of July 2020”.
      .replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const isChoosing = scene.figure.kind === 'place' && atlas.url.pref === '';
  return {
    title: said(scene.title),
    date: isChoosing ? '' : dateOf(step, state, lexicon),
    headline: isChoosing ? t.present.placeHeadline : fill(scene.headline),
    lead: fill((step.key === scene.id && scene.firstLead) || scene.lead),
    figure,
    unit: said(scene.unit),
    sourceIds:
      scene.figure.kind === 'place'
        ? measureSources(atlas.measureOf(state.measure), state.fy, atlas.national.exchangeCounts)
        : step.sourceIds,
  };
}

function dateOf({ scene, date }: ShowStep, state: UrlState, lexicon: Lexicon): string {
  if (scene.figure.kind === 'place') return lexicon.fiscalYear(state.fy);
  if (date === undefined) return '';
  const text = lexicon.date(date);
  return scene.figure.kind === 'milestone' ? lexicon.t.present.asOf(text) : text;
}

function placeFigure(state: UrlState, atlas: Atlas): QualifiedFigure | undefined {
  const value = atlas.valuesOf(atlas.measureOf(state.measure), state.fy).get(atlas.url.pref);
  return value?.kind === 'value' ? { value: value.value, qualifier: 'exact' } : undefined;
}
