import type { ShowStep } from '../../data/present/show-steps.ts';
import { fillOf } from '../../domain/classing.ts';
import { formatCount } from '../../domain/format.ts';
import type { MeasureValue } from '../../domain/measure.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { paintOf, type Paint } from '../../map/paint.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { UrlState } from '../../state/url/parameters.ts';

/** What the map of a step is drawn from. */
export interface StagePicture {
  readonly paints: ReadonlyMap<PrefectureCode, Paint>;
  /** Names and numbers; no number where the scene tells only who. */
  readonly labels: readonly {
    readonly code: PrefectureCode;
    readonly name: string;
    readonly value: string;
  }[];
  readonly marked: readonly PrefectureCode[];
  readonly look: readonly PrefectureCode[];
  /** What the colours and the numbers are. */
  readonly caption: string;
  /** Lower bound of each class in use; empty where nothing is graded. */
  readonly legend: readonly { readonly paint: Paint; readonly text: string }[];
}

/** As many numbers as can be read from afar without hiding the country. */
const MOST_LABELS = 6;
/** Who received, where the scene tells of one disaster and there is nothing to grade. */
const RECEIVED: Paint = 'ai-4';

/**
 * The map of a step: the measure of its state, graded as on the map itself, or what the step builds up.
 * @param state what the real views show in this step
 */
export function stagePicture(
  step: ShowStep,
  state: UrlState,
  { atlas, lexicon }: { atlas: Atlas; lexicon: Lexicon },
): StagePicture {
  const { kind } = step.scene.figure;
  const chosen = kind === 'place' && atlas.url.pref !== '' ? [atlas.url.pref] : undefined;
  const marked = chosen ?? step.marked;
  const look = chosen ?? step.scene.look;
  const measure = atlas.measureOf(state.measure);
  const classing = atlas.classingOf(measure);
  const values = valuesOf(step, atlas, state);
  const isGraded = kind !== 'recipients' && kind !== 'program';
  // Where the documents name no recipient nothing is said: such a prefecture has no paint, not that of a zero.
  const paints = new Map<PrefectureCode, Paint>(
    !isGraded
      ? kind === 'recipients'
        ? step.marked.map((code) => [code, RECEIVED])
        : []
      : [...values].map(([code, value]) => [code, paintOf(fillOf(classing, value), classing.steps)]),
  );
  const numbered = [...values].flatMap(([code, value]) =>
    value.kind === 'value' && value.value > 0 ? [{ code, value: value.value }] : [],
  );
  const named = (code: PrefectureCode) => ({ code, name: atlas.nameOf(code), value: '' });
  const valued = ({ code, value }: { code: PrefectureCode; value: number }) => ({
    code,
    name: atlas.nameOf(code),
    value: formatCount(value),
  });
  // A plan is of some municipalities, not of their prefecture: it is outlined alone, and the caption names it.
  const labels = !isGraded
    ? kind === 'recipients'
      ? marked.map(named)
      : []
    : kind === 'agreements'
      ? numbered.map(valued)
      : chosen
        ? numbered.filter(({ code }) => chosen.includes(code)).map(valued)
        : numbered
            .sort((a, b) => b.value - a.value)
            .slice(0, MOST_LABELS)
            .map(valued);
  const words = lexicon.t.present;
  if (!isGraded) {
    const names = marked.map((code) => atlas.nameOf(code)).join(lexicon.t.common.listSeparator);
    const caption = kind === 'recipients' ? words.received : words.planned(names);
    return { paints, labels, marked, look, caption, legend: [] };
  }
  // The numbers of a step that builds up are of its own day, not of a fiscal year.
  const caption = words.measured(
    measure.shortName,
    step.counts === undefined ? lexicon.fiscalYear(state.fy) : '',
    measure.unit,
  );
  const legend = [classing.extent[0], ...classing.thresholds].map((from, index) => ({
    paint: paintOf({ kind: 'class', index }, classing.steps),
    text: words.from(formatCount(from)),
  }));
  return { paints, labels, marked, look, caption, legend };
}

function valuesOf(step: ShowStep, atlas: Atlas, state: UrlState): Map<PrefectureCode, MeasureValue> {
  const { counts } = step;
  if (counts === undefined) return atlas.valuesOf(atlas.measureOf(state.measure), state.fy);
  return new Map(
    [...atlas.prefectureByCode.keys()].map((code): [PrefectureCode, MeasureValue] => [
      code,
      { kind: 'value', value: counts.get(code) ?? 0 },
    ]),
  );
}
