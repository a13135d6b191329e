/** A figure of one list, as it stands among the milestones. */
export interface ListFigure {
  readonly measure: string;
  readonly value: number;
  /** It was counted here; nobody published it. */
  readonly isDerived: boolean;
}

/** Where the parts of a list and their whole do not go together. */
export interface Contradiction {
  readonly whole: ListFigure;
  /** Those parts of the whole that there are. */
  readonly parts: readonly ListFigure[];
}

const KINDS = ['exchange_cities', 'exchange_towns', 'exchange_villages'] as const;

/** What each figure of a list is made of; every way in which its parts give the whole. */
const PARTS_OF: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['exchange_municipalities', KINDS],
  ['exchange_total', ['exchange_municipalities', 'exchange_prefectures']],
  ['exchange_total', [...KINDS, 'exchange_prefectures']],
];

/**
 * The figures of one list that cannot stand beside each other: parts that are more than their whole, or all its parts
 * that do not give it. Figures that are all published may: what each of them and the rows differ by is recorded.
 */
export function contradictionsOf(figures: readonly ListFigure[]): Contradiction[] {
  const byMeasure = new Map(figures.map((figure) => [figure.measure, figure]));
  return PARTS_OF.flatMap(([ofWhole, ofParts]) => {
    const whole = byMeasure.get(ofWhole);
    const parts = ofParts.flatMap((measure) => byMeasure.get(measure) ?? []);
    if (whole === undefined || [whole, ...parts].every(({ isDerived }) => !isDerived)) return [];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const isRight = parts.length === ofParts.length ? sum === whole.value : sum <= whole.value;
    return isRight ? [] : [{ whole, parts }];
  });
}

/** Counted figures in the order in which they are let in beside what is published; the kinds only together. */
const LET_IN: readonly (readonly string[])[] = [
  ['exchange_municipalities'],
  ['exchange_prefectures'],
  KINDS,
  ['exchange_total'],
];

/**
 * The measures whose counted figure has to be left out, because it contradicts what is published of the same list.
 * @param figures of one list
 */
export function contradictedMeasures(figures: readonly ListFigure[]): Set<string> {
  let kept = figures.filter(({ isDerived }) => !isDerived);
  const left = new Set<string>();
  for (const measures of LET_IN) {
    const counted = figures.filter(({ measure, isDerived }) => isDerived && measures.includes(measure));
    if (contradictionsOf([...kept, ...counted]).length === 0) kept = [...kept, ...counted];
    else for (const { measure } of counted) left.add(measure);
  }
  return left;
}
