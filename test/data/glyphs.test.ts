import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setLine } from '../../scripts/prerender/link-pictures/letters.ts';

/** JIS X 0208, levels 1 and 2 with its signs (rows 1–8 and 16–84): every Japanese font of a system has these. */
function jisX0208(): Set<string> {
  const euc = new TextDecoder('euc-jp');
  const rows = Array.from({ length: 84 }, (_, index) => index + 1).filter((row) => row <= 8 || row >= 16);
  const cells = Array.from({ length: 94 }, (_, index) => index + 1);
  return new Set(
    rows.flatMap((row) => cells.map((cell) => euc.decode(Uint8Array.of(row + 0xa0, cell + 0xa0)))),
  );
}

/**
 * Signs beyond it that stand in the fonts of every system: dashes and marks, the forms that Unicode gives to signs of
 * JIS (〜 － −), and the last letters of the two kana, which stand in patterns only.
 */
const EVERYWHERE = /^[\p{ASCII}\s\u00a0·–—‹›▶◀〜～－−¥“”ゖヺ]$/u;

const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const common = jisX0208();
const beyond = (texts: readonly string[]) =>
  [...new Set(texts.join(''))].filter((letter) => !common.has(letter) && !EVERYWHERE.test(letter)).sort();

describe('every letter that this site shows is in the fonts of every system', () => {
  it('knows what those fonts hold, and what they need not', () => {
    expect([...'梼舘瀞匝瑳ヶ'].filter((letter) => !common.has(letter))).toEqual([]);
    expect(beyond(['髙﨑'])).toEqual(['髙', '﨑']);
  });

  // One that is not needs a font of its own, or a machine without it shows an empty square.
  it.each([
    ['the tables', 'public/data', /\.(csv|json)$/],
    ['the words of all languages', 'src/i18n', /\.ts$/],
    ['what stands in the components', 'src', /\.svelte$/],
  ])('in %s', (_what, folder, ending) => {
    expect(beyond(filesOf(folder, ending))).toEqual([]);
  });

  it('is in the font of the pictures and of the tests too, with the rare ones that a list of a reader may bring', () => {
    const letters = [...new Set(filesOf('public/data', /\.csv$/).join(''))].filter((letter) =>
      /\S/.test(letter),
    );
    expect(() => setLine(letters.join(''), 0, 0, 10, 400)).not.toThrow();
    expect(setLine('髙﨑檮舘ヶ瀞', 0, 0, 10, 400).width).toBeGreaterThan(50);
  });
});
