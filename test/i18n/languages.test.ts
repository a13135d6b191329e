import { describe, expect, test } from 'vitest';
import { longSentences } from './easy-sentences.ts';
import { literalsOf, type MessageLiteral } from './message-literals.ts';

type Room = Readonly<Record<string, unknown>>;

const rooms: Readonly<Record<string, Room>> = import.meta.glob('../../src/i18n/messages/{ja,en,easy}/*.ts', {
  eager: true,
});

const roomsOf = (language: string): Map<string, Room> =>
  new Map(
    Object.entries(rooms)
      .filter(([path]) => path.includes(`/messages/${language}/`))
      .map(([path, room]) => [path.split('/').at(-1) ?? '', room]),
  );

/** The keys of all messages with what kind of thing each is: `map.legend.none string`. */
function keysOf(words: unknown, path: string): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words))
    return [`${path} ${Array.isArray(words) ? 'list' : typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => keysOf(value, `${path}.${key}`));
}

const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const japanese = literalsOf('ja');
const english = literalsOf('en');
const easy = literalsOf('easy');

const textsOf = (literals: readonly MessageLiteral[]) => literals.map(({ path, text }) => `${path}: ${text}`);

/** Rooms that not every language has, and why. */
const WITHOUT: Readonly<Record<'en' | 'easy', Readonly<Record<string, string>>>> = {
  en: {
    'link-pages.ts': 'what other sites show of a link is Japanese',
    'usb.ts': 'what a USB stick says before the site opens',
    'without-program.ts': 'what the page says while nothing could change its language',
    'town.ts': 'the English pages of towns are typed by their own language (TownLanguage)',
  },
  easy: {
    'link-pages.ts': 'what other sites show of a link is Japanese',
    'usb.ts': 'what a USB stick says before the site opens',
    'without-program.ts': 'what the page says while nothing could change its language',
    'town.ts': 'the pages of towns are Japanese and English',
  },
};

/** Texts of files, by the Japanese text or by the file: Japanese has them from there. */
const BY_JAPANESE = /^(present\.sceneTexts|about\.downloads\.files)\./;

describe.each(['en', 'easy'] as const)('the messages in %s', (language) => {
  const theirs = roomsOf(language);
  const expected = [...roomsOf('ja').keys()].filter((name) => !(name in WITHOUT[language]));

  test('have every room of the Japanese ones', () => {
    expect(expected.filter((name) => !theirs.has(name))).toEqual([]);
    expect(Object.keys(WITHOUT[language]).filter((name) => roomsOf('ja').get(name) === undefined)).toEqual(
      [],
    );
  });

  test.each(expected)('have in %s the keys of the Japanese room', (name) => {
    const words = Object.entries(roomsOf('ja').get(name) ?? {});
    const differing = words.flatMap(([room, messages]) => {
      const [here, there] = [keysOf(messages, room), keysOf(theirs.get(name)?.[room], room)];
      return [
        ...here.filter((key) => !there.includes(key)).map((key) => `lacks ${key}`),
        ...there
          .filter((key) => !here.includes(key) && !BY_JAPANESE.test(key))
          .map((key) => `has besides ${key}`),
      ];
    });
    expect(differing).toEqual([]);
  });
});

describe('the messages in English', () => {
  /** Messages that have to show Japanese, and why. */
  const JAPANESE_STANDS: Readonly<Record<string, string>> = {
    'about.about.lead': 'the Japanese name of the project beside the English one',
    'about.about.what.body': 'Japanese names beside the English ones',
    'about.about.publisher.unofficial': 'Japanese names beside the English ones',
    'about.about.publisher.unnamedHelp': 'Japanese names beside the English ones',
    'about.about.project.pages.name': 'Japanese names, by which the pages are found',
    'about.about.project.contacts.office': 'the office as it is asked for on the telephone',
    'about.about.counting.years.body': 'the year as the documents write it',
    'common.common.displaySettings': 'found by who reads Japanese only',
    'coverage.coverage.signed': 'the wide sign that it takes the place of',
    'desk.desk.totals.signed': 'the wide sign that it takes the place of',
    'exports.exports.lost': 'the character that stands in the file',
    'import-findings.importFindings.rule_district_prefix': 'the character that is printed',
    'import-short-reasons.importShortReasons.rule_district_prefix': 'the character that is printed',
    'import-package.importPackage.source.publisher': 'the name that goes into the Japanese tables',
    'import-package.importPackage.command.noList': 'the heads that a list must have',
    'import.template.kind.hint': 'what is to be written into the file',
    'search-list.searchList.tries': 'an example of what can be typed',
    'town.englishTown.other.name': 'the language in its own words',
    'town.englishTown.joint': 'Japanese names beside the English ones',
  };

  const withJapanese = english.filter(({ text }) => JAPANESE.test(text));

  test('have no Japanese but where it has to be shown', () => {
    expect(textsOf(withJapanese.filter(({ path }) => !(path in JAPANESE_STANDS)))).toEqual([]);
  });

  test('excuse no message that has none', () => {
    const paths = new Set(withJapanese.map(({ path }) => path));
    expect(Object.keys(JAPANESE_STANDS).filter((path) => !paths.has(path))).toEqual([]);
  });
});

describe('the messages in easy Japanese', () => {
  /** Texts that are no sentences, and why they may be long. */
  const LONG: Readonly<Record<string, string>> = {
    'about.about.licences.ccAddress': 'an address',
    'import-package.importPackage.command.usage': 'how a command is typed',
  };

  test('have no sentence that is too long, values not counted', () => {
    const long = easy.filter(({ text }) => longSentences(text.replaceAll('{}', '')).length > 0);
    expect(textsOf(long.filter(({ path }) => !(path in LONG)))).toEqual([]);
    expect(Object.keys(LONG).filter((path) => !long.some((literal) => literal.path === path))).toEqual([]);
  });

  /** Sentences that are as easy as they can be in Japanese already. */
  const ALREADY_EASY = new Set(['コピーしました。', '保存できませんでした。', 'は、もとは「{}」です。']);

  /** More than a mark or the end of a list. */
  const isSentence = (text: string) => text.length >= 8 && /[ぁ-ん]{2}[^。]*。/.test(text);

  test('are no copy of the Japanese sentences', () => {
    const sentences = new Set(textsOf(japanese.filter(({ text }) => isSentence(text))));
    const copied = easy.filter((literal) => sentences.has(textsOf([literal]).join('')));
    expect(copied.filter(({ text }) => !ALREADY_EASY.has(text))).toEqual([]);
  });

  test('have spaces between the phrases of a sentence', () => {
    const dense = easy.filter(
      ({ text }) =>
        /[ぁ-ん]。/.test(text) && /[ぁ-んァ-ヶ一-龠]{18}/.test(text.replaceAll(/「[^」]*」/g, '')),
    );
    expect(textsOf(dense)).toEqual([]);
  });

  /** Turns of documents and words of offices that the easy words stand in for. */
  const HARD = /により|における|に伴|に基づ|に際し|該当|未収録|未照合|記載なし|締結|推移|累計|概ね|及び/;
  /** Where such a word is the name of something, and quoted. */
  const QUOTED = /「[^」]*」/g;

  test('use no word of offices where an easy one stands in for it', () => {
    expect(textsOf(easy.filter(({ text }) => HARD.test(text.replaceAll(QUOTED, ''))))).toEqual([]);
  });
});
