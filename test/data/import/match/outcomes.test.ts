import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAll, mayChoose, outcomesOf, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import type { Decision, Decisions } from '../../../../src/domain/list-import.ts';
import {
  DAY,
  decisionsOf2015,
  listIndex,
  listOf2015,
  readingOf,
} from '../../../fixtures/import/list-reading.ts';
import { municipalFacts } from '../../../fixtures/published-facts.ts';
import { runs } from '../../../fixtures/fuzz-runs.ts';

const ROWS = [
  ['秋田県', '美郷町'],
  ['秋田県', '仙北郡美郷町'],
  ['山形県', '高畠市'],
  ['千葉県', '稲毛市'],
  ['北海道', '泊村', '01204'],
] as const;
const [AS_PRINTED, WITH_DISTRICT, MISSPELT, NOWHERE, CODE_OF_ANOTHER] = [0, 1, 2, 3, 4] as const;
const proposals = proposeAll(listIndex, readingOf(ROWS), DAY);

/** Each entry as kind, code, and whether it is open. */
function outcomes(decisions: Decisions = new Map(), of = proposals) {
  return outcomesOf(listIndex, of, DAY, decisions).map(({ kind, code, isOpen }) => [kind, code, isOpen]);
}
const one = (id: number, decision: Decision) => new Map([[id, decision]]);

describe('before anybody has decided', () => {
  it('an official name is matched, a rule filled in, and a question has no municipality', () => {
    expect(outcomes()).toEqual([
      ['matched', '05434', false],
      ['duplicate', '05434', true],
      ['left_out', '', true],
      ['left_out', '', true],
      ['left_out', '', true],
    ]);
  });
});

describe('a decision', () => {
  it.each<[string, number, Decision, unknown[]]>([
    ['accepts a rule', WITH_DISTRICT, { kind: 'accept' }, ['duplicate', '05434', false]],
    ['refuses a rule', WITH_DISTRICT, { kind: 'leave_out', note: '' }, ['left_out', '', false]],
    ['chooses a candidate', MISSPELT, { kind: 'choose', code: '06381' }, ['corrected', '06381', false]],
    [
      'chooses somebody whom nothing leads to',
      NOWHERE,
      { kind: 'choose', code: '12100' },
      ['corrected', '12100', false],
    ],
    ['leaves a question out', NOWHERE, { kind: 'leave_out', note: '' }, ['left_out', '', false]],
    [
      'follows the name against the code',
      CODE_OF_ANOTHER,
      { kind: 'choose', code: '01403' },
      ['corrected', '01403', false],
    ],
    [
      'leaves out a certain entry, with words',
      AS_PRINTED,
      { kind: 'leave_out', note: '資料の誤り' },
      ['left_out', '', false],
    ],
  ])('%s', (_what, id, decision, expected) => {
    expect(outcomes(one(id, decision))[id]).toEqual(expected);
  });

  it.each<[string, number, Decision]>([
    ['accept what is a question', MISSPELT, { kind: 'accept' }],
    ['choose a ward', NOWHERE, { kind: 'choose', code: '13101' }],
    ['choose a northern village', CODE_OF_ANOTHER, { kind: 'choose', code: '01696' }],
    ['choose what does not exist', NOWHERE, { kind: 'choose', code: '99999' }],
    ['choose another than the official name says', CODE_OF_ANOTHER, { kind: 'choose', code: '01204' }],
    ['choose another than the rule leads to', WITH_DISTRICT, { kind: 'choose', code: '05201' }],
    ['choose another for a certain entry', AS_PRINTED, { kind: 'choose', code: '05201' }],
    ['leave out a certain entry without a word', AS_PRINTED, { kind: 'leave_out', note: ' ' }],
  ])('cannot %s: the entry stays as it was, and says so', (_what, id, decision) => {
    const results = outcomesOf(listIndex, proposals, DAY, one(id, decision));
    expect(results[id]).toMatchObject({ refused: decision, decision: undefined });
    expect(outcomes(one(id, decision))).toEqual(outcomes());
  });

  it('may choose just those whom it can take', () => {
    for (const proposal of proposals)
      for (const code of ['05434', '06381', '01403', '01204', '13101', '01696', '']) {
        const [result] = outcomesOf(
          listIndex,
          [proposal],
          DAY,
          one(proposal.entry.id, { kind: 'choose', code }),
        );
        expect(result?.refused === undefined).toBe(mayChoose(listIndex, proposal, DAY, code));
      }
  });

  it('of all at once accepts every rule and nothing else, and keeps what was decided', () => {
    const refused = one(WITH_DISTRICT, { kind: 'leave_out', note: '' });
    const results = outcomesOf(listIndex, proposals, DAY, new Map());
    expect([...acceptAll(results, new Map()).keys()]).toEqual([WITH_DISTRICT]);
    expect(acceptAll(outcomesOf(listIndex, proposals, DAY, refused), refused)).toEqual(refused);
  });
});

describe('of several entries of one municipality', () => {
  const kept = (rows: Parameters<typeof readingOf>[0]) =>
    outcomesOf(listIndex, proposeAll(listIndex, readingOf(rows), DAY), DAY, new Map()).map(
      ({ duplicateOf }) => duplicateOf,
    );

  it.each([
    [
      'the first stays',
      [
        ['秋田県', '美郷町'],
        ['秋田県', '美郷町'],
        ['秋田県', '美郷町'],
      ],
      [undefined, 0, 0],
    ],
    [
      'the official one stays, wherever it stands',
      [
        ['秋田県', '仙北郡美郷町'],
        ['秋田県', '美郷町'],
      ],
      [1, undefined],
    ],
    [
      'of corrected ones the first stays',
      [
        ['秋田県', '仙北郡美郷町'],
        ['秋田県', '県美郷町'],
      ],
      [undefined, 0],
    ],
    [
      'of the same name in two prefectures both stay',
      [
        ['秋田県', '美郷町'],
        ['島根県', '美郷町'],
      ],
      [undefined, undefined],
    ],
    [
      'a prefecture is counted once',
      [
        ['岩手県', '岩手県'],
        ['岩手県', '岩手県'],
      ],
      [undefined, 0],
    ],
  ] as const)('%s', (_what, rows, expected) => {
    expect(kept(rows)).toEqual(expected);
  });
});

describe('whatever is decided', () => {
  const reading = listOf2015();
  const all = proposeAll(listIndex, reading, DAY);
  const codes = municipalFacts.municipalities.map(({ code }) => code);
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    fc.constant<Decision>({ kind: 'accept' }),
    fc.constantFrom(...codes).map((code): Decision => ({ kind: 'choose', code })),
    fc.string().map((note): Decision => ({ kind: 'leave_out', note })),
  );
  const decisions = fc
    .array(fc.tuple(fc.nat({ max: reading.entries.length - 1 }), decision), { maxLength: 40 })
    .map((pairs) => new Map(pairs));

  it('every entry has one outcome, in its order, and no municipality is counted twice', () => {
    fc.assert(
      fc.property(decisions, (made) => {
        const results = outcomesOf(listIndex, all, DAY, made);
        expect(results.map(({ entry }) => entry)).toEqual(reading.entries);
        const counted = results.filter(({ kind }) => kind === 'matched' || kind === 'corrected');
        expect(new Set(counted.map(({ code }) => code)).size).toBe(counted.length);
        for (const { kind, code, duplicateOf } of results) {
          expect(kind === 'left_out').toBe(code === '');
          expect(kind === 'duplicate').toBe(duplicateOf !== undefined);
          if (duplicateOf !== undefined) expect(results[duplicateOf]?.code).toBe(code);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('taking the last decision away gives what stood before it', () => {
    const base = decisionsOf2015();
    const before = outcomesOf(listIndex, all, DAY, base);
    fc.assert(
      fc.property(fc.nat({ max: reading.entries.length - 1 }), decision, (id, made) => {
        const after = new Map(base).set(id, made);
        outcomesOf(listIndex, all, DAY, after);
        if (base.has(id)) after.set(id, base.get(id) as Decision);
        else after.delete(id);
        expect(outcomesOf(listIndex, all, DAY, after)).toEqual(before);
      }),
      { numRuns: runs(20) },
    );
  });
});
