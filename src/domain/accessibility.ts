/** How a criterion came out: met, met but for what the remark says, or about nothing that this site has. */
export type CriterionResult = 'met' | 'partly' | 'absent';

/** Where the criteria are tested, by a short name. */
export const CRITERION_TESTS = {
  axe: 'test/e2e/axe-pairs.spec.ts',
  wcag: 'test/e2e/wcag.spec.ts',
  speech: 'test/e2e/speech.spec.ts',
  keyboard: 'test/e2e/keyboard.spec.ts',
  explorer: 'test/e2e/explorer.spec.ts',
  colours: 'test/design/colours.test.ts',
  disasters: 'test/e2e/disasters-filters.spec.ts',
  growth: 'test/e2e/growth.spec.ts',
  desk: 'test/e2e/desk.spec.ts',
  search: 'test/e2e/search.spec.ts',
  present: 'test/e2e/present.spec.ts',
  kiosk: 'test/e2e/kiosk.spec.ts',
  address: 'test/e2e/address.spec.ts',
  places: 'test/e2e/places.spec.ts',
} as const;

type CriterionTest = keyof typeof CRITERION_TESTS;

interface CriterionFacts {
  readonly level: 'A' | 'AA';
  /**
   * Version of WCAG that brought it. JIS X 8341-3:2016 is WCAG 2.0 under the same numbers, so that exactly what
   * came with 2.0 is in it.
   */
  readonly since: '2.0' | '2.1' | '2.2';
  /** Is it in WCAG 2.2? 4.1.1 was taken out, and stays in JIS X 8341-3:2016. */
  readonly isObsolete?: true;
  readonly result: CriterionResult;
  /** Tests of `npm test` that hold it. */
  readonly tests: readonly CriterionTest[];
  /** Looked at by hand too, or by hand alone. */
  readonly isByHand: boolean;
}

const met = (
  level: 'A' | 'AA',
  since: CriterionFacts['since'],
  tests: readonly CriterionTest[],
  isByHand = false,
): CriterionFacts => ({ level, since, result: 'met', tests, isByHand });
const absent = (level: 'A' | 'AA', since: CriterionFacts['since']): CriterionFacts => ({
  level,
  since,
  result: 'absent',
  tests: [],
  isByHand: true,
});

/** The success criteria of level A and AA of WCAG 2.2, and the one that only JIS X 8341-3:2016 has, in their order. */
const FACTS = {
  '1.1.1': met('A', '2.0', ['axe', 'speech'], true),
  '1.2.1': absent('A', '2.0'),
  '1.2.2': absent('A', '2.0'),
  '1.2.3': absent('A', '2.0'),
  '1.2.4': absent('AA', '2.0'),
  '1.2.5': absent('AA', '2.0'),
  '1.3.1': met('A', '2.0', ['axe', 'speech']),
  '1.3.2': met('A', '2.0', ['wcag'], true),
  '1.3.3': met('A', '2.0', [], true),
  '1.3.4': met('AA', '2.1', ['axe'], true),
  '1.3.5': absent('AA', '2.1'),
  '1.4.1': met('A', '2.0', ['colours'], true),
  '1.4.2': absent('A', '2.0'),
  '1.4.3': met('AA', '2.0', ['axe', 'colours']),
  '1.4.4': met('AA', '2.0', ['wcag']),
  '1.4.5': met('AA', '2.0', [], true),
  '1.4.10': met('AA', '2.1', ['wcag', 'axe']),
  '1.4.11': met('AA', '2.1', ['colours']),
  '1.4.12': met('AA', '2.1', ['wcag']),
  '1.4.13': { level: 'AA', since: '2.1', result: 'partly', tests: ['wcag'], isByHand: true },
  '2.1.1': met('A', '2.0', ['keyboard', 'explorer', 'disasters', 'growth', 'desk', 'speech']),
  '2.1.2': met('A', '2.0', ['wcag']),
  '2.1.4': met('A', '2.1', ['keyboard']),
  '2.2.1': met('A', '2.0', ['kiosk'], true),
  '2.2.2': met('A', '2.0', ['present'], true),
  '2.3.1': met('A', '2.0', [], true),
  '2.4.1': met('A', '2.0', ['axe'], true),
  '2.4.2': met('A', '2.0', ['wcag']),
  '2.4.3': met('A', '2.0', ['wcag', 'keyboard', 'desk']),
  '2.4.4': met('A', '2.0', ['axe'], true),
  '2.4.5': met('AA', '2.0', ['search', 'places'], true),
  '2.4.6': met('AA', '2.0', ['axe'], true),
  '2.4.7': met('AA', '2.0', ['wcag']),
  '2.4.11': met('AA', '2.2', ['wcag']),
  '2.5.1': met('A', '2.1', ['wcag', 'explorer']),
  '2.5.2': met('A', '2.1', [], true),
  '2.5.3': met('A', '2.1', ['wcag']),
  '2.5.4': absent('A', '2.1'),
  '2.5.7': met('AA', '2.2', ['wcag', 'disasters']),
  '2.5.8': met('AA', '2.2', ['wcag']),
  '3.1.1': met('A', '2.0', ['axe']),
  '3.1.2': met('AA', '2.0', ['axe'], true),
  '3.2.1': met('A', '2.0', ['wcag'], true),
  '3.2.2': met('A', '2.0', ['disasters', 'growth'], true),
  '3.2.3': met('AA', '2.0', [], true),
  '3.2.4': met('AA', '2.0', [], true),
  '3.2.6': met('A', '2.2', [], true),
  '3.3.1': met('A', '2.0', ['address', 'desk']),
  '3.3.2': met('A', '2.0', ['axe']),
  '3.3.3': met('AA', '2.0', ['search', 'desk']),
  '3.3.4': absent('AA', '2.0'),
  '3.3.7': met('A', '2.2', [], true),
  '3.3.8': absent('AA', '2.2'),
  '4.1.1': { ...met('A', '2.0', [], true), isObsolete: true },
  '4.1.2': met('A', '2.0', ['axe', 'speech']),
  '4.1.3': met('AA', '2.1', ['wcag', 'speech', 'search', 'disasters']),
} as const satisfies Readonly<Record<string, CriterionFacts>>;

/** Number of a success criterion, the same in WCAG and in JIS X 8341-3. */
export type CriterionId = keyof typeof FACTS;

/** One row of the result: a criterion, and how it came out. */
export interface Criterion extends CriterionFacts {
  readonly id: CriterionId;
  readonly isInWcag: boolean;
  readonly isInJis: boolean;
}

export const CRITERIA: readonly Criterion[] = (Object.entries(FACTS) as [CriterionId, CriterionFacts][]).map(
  ([id, facts]) => ({
    id,
    ...facts,
    isInWcag: facts.isObsolete !== true,
    isInJis: facts.since === '2.0',
  }),
);

/** The day on which the tests were last run for this statement (ISO date). */
export const CRITERIA_TESTED_ON = '2026-11-22';
