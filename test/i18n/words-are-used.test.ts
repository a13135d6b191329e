import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ja } from '../../src/i18n/messages/ja.ts';
import { town } from '../../src/i18n/messages/ja/town.ts';

/** The text of every source that may use a word: all but the words themselves. */
function sources(...folders: string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.includes(join('i18n', 'messages')))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** The paths of all messages: `about.title`, `map.legend.none` … */
function paths(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? paths(value, path) : [path];
  });
}

/** Rooms whose keys a type of the data floor names one by one (CriterionId, ImportMessageTexts, FindingTexts, DataMessageTexts): nothing is left over. */
const {
  imports: _problems,
  accessibility: _accessibility,
  dataProblems: _dataProblems,
  importFindings,
  importShortReasons,
  ...rooms
} = { ...ja, town };

const code = sources('src', 'scripts');
const names = new Set(code.match(/[\p{L}\p{N}_$]+/gu));

// The compiler finds a word that is missing; this finds one that nobody says any more.
test('every message is named somewhere outside the messages', () => {
  const unused = paths(rooms).filter((path) =>
    path
      .split('.')
      .at(-1)!
      .split(/[^\p{L}\p{N}_$]+/u)
      .some((name) => !names.has(name)),
  );
  expect(unused).toEqual([]);
});

test('every short reason stands for a sentence of the findings', () => {
  expect(Object.keys(importShortReasons).filter((key) => !(key in importFindings))).toEqual([]);
});

test('no message is empty, unless the empty form is the point', () => {
  const at = (path: string): unknown =>
    path.split('.').reduce<unknown>((words, key) => (words as Record<string, unknown>)[key], rooms);
  const empty = paths(rooms).filter((path) => at(path) === '');
  expect(
    empty.filter((path) => !/qualifier(Pre|Suf)fix|romanised|eventStatus|town\.original/.test(path)),
  ).toEqual([]);
});
