import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EASY_SCENES } from '../../src/i18n/messages/easy/data/scenes.ts';
import { ENGLISH_SCENES } from '../../src/i18n/messages/en/data/scenes.ts';

type Scene = Partial<Record<'title' | 'headline' | 'lead' | 'firstLead' | 'unit' | 'notes', string>>;
const { scenes } = JSON.parse(readFileSync('src/data/present/built-in-scenes.json', 'utf8')) as {
  scenes: Scene[];
};
const texts = new Set(
  scenes.flatMap(({ title, headline, lead, firstLead, unit, notes }) =>
    [title, headline, lead, firstLead, unit, notes].filter((text) => text !== undefined),
  ),
);
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

describe.each([
  ['English', ENGLISH_SCENES],
  ['easy Japanese', EASY_SCENES],
])('the built-in scenes in %s', (_language, said) => {
  it('leave the data the same blanks', () => {
    for (const [text, other] of Object.entries(said)) expect(blanks(other), text).toEqual(blanks(text));
  });

  it('have no text that no scene uses', () => {
    expect(Object.keys(said).filter((text) => !texts.has(text))).toEqual([]);
  });
});

it('every text of the built-in scenes has its English', () => {
  expect([...texts].filter((text) => !(text in ENGLISH_SCENES))).toEqual([]);
});

it('what easy Japanese leaves as it is, is short', () => {
  const left = [...texts].filter((text) => !(text in EASY_SCENES));
  expect(left.filter((text) => text.length > 13)).toEqual([]);
});

it('no sentence of the easy scenes is longer than 40 characters', () => {
  const sentences = Object.values(EASY_SCENES).flatMap((text) => text.split('。'));
  expect(sentences.filter((sentence) => sentence.replace(/\{\w+\}/g, '').length > 40)).toEqual([]);
});
