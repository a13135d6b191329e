import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype, { type Font } from 'opentype.js';

type Weight = 400 | 700;

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@fontsource/biz-udpgothic/unicode.json'));
const fonts = new Map<string, Font>();
let files: { name: string; ranges: (readonly [number, number])[] }[] | undefined;

/** A line of text as an outline. */
export interface LineOfText {
  /** `d` of an SVG path. */
  d: string;
  /** In the unit of the size. */
  width: number;
}

/**
 * Sets a line in BIZ UDPGothic, so that a picture needs no font where it is drawn.
 * @param x left end
 * @param y base line
 * @throws Error for a character that the font does not have
 */
export function setLine(text: string, x: number, y: number, size: number, weight: Weight): LineOfText {
  let pen = x;
  let d = '';
  for (const character of text) {
    const font = fontOf(character, weight);
    const glyph = font.charToGlyph(character);
    if (glyph.index === 0) throw new Error(`BIZ UDPGothic has no ${character}`);
    d += glyph.getPath(pen, y, size).toPathData(1);
    pen += (glyph.advanceWidth / font.unitsPerEm) * size;
  }
  return { d, width: pen - x };
}

/** The font is published in many files, each with a part of the characters. */
function fontOf(character: string, weight: Weight): Font {
  files ??= readRanges();
  const code = character.codePointAt(0) ?? 0;
  const file = files.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
  if (!file) throw new Error(`BIZ UDPGothic has no ${character}`);
  const path = join(folder, 'files', `biz-udpgothic-${file.name}-${weight}-normal.woff`);
  const known = fonts.get(path);
  if (known) return known;
  const font = opentype.parse(new Uint8Array(readFileSync(path)).buffer);
  fonts.set(path, font);
  return font;
}

function readRanges() {
  const unicode = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(unicode).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}
