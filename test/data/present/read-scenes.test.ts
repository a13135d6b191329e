import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenes, writeScenes } from '../../../src/data/present/read-scenes.ts';
import { PLACEHOLDERS } from '../../../src/data/present/scene.ts';
import { nationalFacts } from '../../fixtures/published-facts.ts';

const BUILT_IN = readFileSync(
  join(import.meta.dirname, '../../../src/data/present/built-in-scenes.json'),
  'utf8',
);
const scenes = readScenes(BUILT_IN, nationalFacts).scenes ?? [];
const [first, second] = scenes;

/** The built-in scenes with one field of the second one changed. */
const withField = (field: string, value: unknown) =>
  readScenes(
    JSON.stringify({
      scenes: scenes.map((scene, index) => (index === 1 ? { ...scene, [field]: value } : scene)),
    }),
    nationalFacts,
  );

describe('the built-in scenes', () => {
  it('are read without a problem, each told apart', () => {
    expect(readScenes(BUILT_IN, nationalFacts).problems).toEqual([]);
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
    expect(scenes.length).toBeGreaterThanOrEqual(7);
  });

  it('leave every number to the data', () => {
    const typed = scenes.flatMap(({ headline, lead }) => [headline, lead].join('').replaceAll('23区', ''));
    expect(typed.filter((text) => /[0-9０-９]/.test(text))).toEqual([]);
  });

  it('come back the same from a file that was saved', () => {
    expect(readScenes(writeScenes(scenes), nationalFacts)).toEqual({ scenes, problems: [] });
  });
});

describe('a file of scenes', () => {
  it.each([
    ['not JSON', 'json'],
    ['[]', 'scenes'],
    ['{"scenes":[]}', 'scenes'],
    ['null', 'scenes'],
  ])('is refused as a whole: %s', (text, expected) => {
    expect(readScenes(text, nationalFacts).problems).toMatchObject([
      { position: 0, field: 'file', expected },
    ]);
  });

  it.each([
    ['id', '日本', 'id'],
    ['id', first?.id, 'unique'],
    ['title', '', 'text'],
    ['title', 'あ'.repeat(25), 'short'],
    ['headline', '{total}が加わった。', 'placeholder'],
    ['lead', '{', 'placeholder'],
    ['unit', 5, 'text'],
    ['figure', { kind: 'milestone', measure: 'exchange_municipalities', date: '1999-01-01' }, 'figure'],
    // A ward's own figure is not the project's.
    ['figure', { kind: 'milestone', measure: 'ward_exchange_partners', date: '2024-10-29' }, 'figure'],
    ['figure', { kind: 'recipients', disaster: 'none' }, 'figure'],
    ['figure', { kind: 'program', program: 'toString' }, 'figure'],
    ['figure', 564, 'figure'],
    ['state', 'https://example.com/', 'address'],
    ['look', ['48'], 'prefectures'],
    ['look', '01', 'prefectures'],
    ['hidden', 'no', 'yesOrNo'],
  ])('with %s = %j is refused, with its place', (field, value, expected) => {
    const read = withField(field, value);
    expect(read.scenes).toBeUndefined();
    expect(read.problems).toMatchObject([{ position: 2, field, expected }]);
  });

  it('tells every problem, and of long values only the beginning', () => {
    const read = readScenes(
      JSON.stringify({ scenes: [7, { ...second, headline: 'あ'.repeat(500), unit: '' }] }),
      nationalFacts,
    );
    expect(read.problems.map(({ position, field }) => `${position} ${field}`)).toEqual([
      '1 scene',
      '2 headline',
      '2 unit',
    ]);
    expect(read.problems.every(({ value }) => value.length <= 41)).toBe(true);
  });

  it('with every scene hidden is refused', () => {
    const text = writeScenes(scenes.map((scene) => ({ ...scene, hidden: true })));
    expect(readScenes(text, nationalFacts).problems).toMatchObject([{ position: 0, expected: 'shown' }]);
  });

  it('never breaks the reader, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"scenes":[${json}]}`),
        ),
        (text) => {
          const { scenes: read, problems } = readScenes(text, nationalFacts);
          expect(read === undefined).toBe(problems.length > 0);
        },
      ),
    );
  });

  it('is read back as it was written, in any order and with any words', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /[^\s{}]/.test(text) && !/[{}]/.test(text));
    fc.assert(
      fc.property(fc.shuffledSubarray([...scenes], { minLength: 1 }), words, fc.nat(), (some, text, at) => {
        const changed = some.map((scene, index) => {
          if (index !== at % some.length) return scene;
          const [name] = PLACEHOLDERS[scene.figure.kind];
          return { ...scene, headline: `${text}{${name}}`, lead: text };
        });
        expect(readScenes(writeScenes(changed), nationalFacts).scenes).toEqual(changed);
      }),
    );
  });
});
