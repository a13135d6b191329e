// What stands in a PDF, read from the file itself: the words and the filled shapes of each page. Enough of the format
// for what Chromium writes: plain objects, streams that are deflated, fonts that tell their characters.
import { inflateSync } from 'node:zlib';

/**
 * A shape that is filled: its colour (0–255 each), and of how many slanting lines and curves its outline is made. A
 * coast has many, the squares of a legend none, however many they are.
 */
interface FilledShape {
  readonly colour: readonly [number, number, number];
  readonly slants: number;
}

export interface PdfPage {
  /** Points, 72 an inch. */
  readonly width: number;
  readonly height: number;
  /** All its characters in the order of the file, as `plainText` gives them. */
  readonly text: string;
  readonly shapes: readonly FilledShape[];
  /** Pictures made of pixels. */
  readonly images: number;
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | undefined;
}

/** @throws Error where the file is no such PDF */
export function readPdf(file: Buffer): PdfPage[] {
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('no PDF');
  const objects = readObjects(file);
  const root = /\/Pages (\d+)/.exec(
    [...objects.values()].find(({ head }) => head.includes('/Catalog'))?.head ?? '',
  );
  const pages = pagesUnder(root?.[1] ?? '', objects);
  if (pages.length === 0) throw new Error('a PDF without pages');
  const fonts = new Map<string, Map<number, string>>();
  return pages.map(({ head }) => readPage(head, objects, fonts));
}

/** The pages in the order of the paper: the tree of the file, not the order of its objects. */
function pagesUnder(id: string, objects: ReadonlyMap<string, PdfObject>): PdfObject[] {
  const node = objects.get(id);
  if (!node) return [];
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(node.head)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesUnder(kid, objects));
}

function readObjects(file: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const text = file.toString('latin1');
  const start = /(\d+) 0 obj\b/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = text.indexOf('endobj', start.lastIndex);
    const stream = text.indexOf('stream', start.lastIndex);
    let object: PdfObject;
    if (stream >= 0 && stream < end) {
      const head = text.slice(start.lastIndex, stream);
      const from = stream + 'stream'.length + (text.startsWith('\r\n', stream + 6) ? 2 : 1);
      const bytes = file.subarray(from, from + Number(/\/Length (\d+)/.exec(head)?.[1]));
      object = { head, stream: head.includes('/FlateDecode') ? inflateSync(bytes) : bytes };
      start.lastIndex = from + bytes.length;
    } else {
      object = { head: text.slice(start.lastIndex, end), stream: undefined };
      start.lastIndex = end;
    }
    objects.set(match[1] ?? '', object);
  }
  return objects;
}

function readPage(
  head: string,
  objects: ReadonlyMap<string, PdfObject>,
  fonts: Map<string, Map<number, string>>,
): PdfPage {
  const [, , width = NaN, height = NaN] = (/\/MediaBox \[([^\]]*)\]/.exec(head)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  const contents = /\/Contents (\d+)/.exec(head)?.[1] ?? '';
  const page = { text: '', shapes: [] as FilledShape[], images: 0 };
  const draw = (resources: string, content: string, depth: number): void => {
    const references = new Map(
      [...resources.matchAll(/\/([A-Z]+\d+) (\d+) 0 R/gi)].map(([, name = '', id = '']) => [name, id]),
    );
    const characters = (name: string): Map<number, string> => {
      const id = references.get(name) ?? '';
      const known = fonts.get(id) ?? readCharacters(objects.get(id)?.head ?? '', objects);
      fonts.set(id, known);
      return known;
    };
    const found = readContent(content, characters, (name) => {
      const drawn = objects.get(references.get(name) ?? '');
      if (drawn?.head.includes('/Image')) page.images += 1;
      else if (drawn?.stream && depth < 8) draw(drawn.head, drawn.stream.toString('latin1'), depth + 1);
    });
    page.text += found.text;
    page.shapes.push(...found.shapes);
  };
  draw(head, objects.get(contents)?.stream?.toString('latin1') ?? '', 0);
  return { width, height, ...page };
}

const hex = (text: string): number => Number.parseInt(text, 16);
const utf16 = (text: string): string => Buffer.from(text, 'hex').swap16().toString('utf16le');

/** Which character each code of a font is. */
function readCharacters(head: string, objects: ReadonlyMap<string, PdfObject>): Map<number, string> {
  const map = objects.get(/\/ToUnicode (\d+)/.exec(head)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  const characters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(hex(code), utf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = hex(from); code <= hex(to); code++)
        characters.set(code, String.fromCodePoint(hex(text) + code - hex(from)));
  // Composite fonts have codes of two bytes; kept beside the characters under a code that none has.
  if (head.includes('/Type0')) characters.set(-1, 'two bytes');
  return characters;
}

/** Radicals that stand for a character in no table of Unicode's compatibility. */
const RADICALS: Readonly<Record<string, string>> = { '⻑': '長', '⻘': '青', '‧': '・' };

/**
 * Text as it can be compared: fonts have one glyph for 日 and for its radical, and a PDF may name either; lines break
 * where the paper has them break, so that spaces are left out.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[⻑⻘‧]/g, (one) => RADICALS[one] ?? one)
    .replace(/\s/g, '');
}

const TOKEN = /\((?:\\[\s\S]|[^\\)])*\)|<<|>>|<[\da-f\s]*>|\/[^\s/<>[\]()]+|\[|\]|[^\s/<>[\]()]+/gi;

function readContent(
  content: string,
  charactersOf: (font: string) => ReadonlyMap<number, string>,
  draw: (name: string) => void,
): { text: string; shapes: FilledShape[] } {
  const shapes: FilledShape[] = [];
  let text = '';
  let operands: string[] = [];
  let colour: FilledShape['colour'] = [0, 0, 0];
  const saved: FilledShape['colour'][] = [];
  let slants = 0;
  let pen: readonly (string | undefined)[] = [];
  let characters: ReadonlyMap<number, string> = new Map();

  const show = (codes: readonly number[]): void => {
    const size = characters.has(-1) ? 2 : 1;
    for (let at = 0; at + size <= codes.length; at += size) {
      const code = size === 2 ? (codes[at] ?? 0) * 256 + (codes[at + 1] ?? 0) : (codes[at] ?? 0);
      text += plainText(characters.get(code) ?? '');
    }
  };
  const operators: Record<string, () => void> = {
    q: () => saved.push(colour),
    Q: () => (colour = saved.pop() ?? colour),
    rg: () => {
      const [red = 0, green = 0, blue = 0] = operands.map((value) => Math.round(Number(value) * 255));
      colour = [red, green, blue];
    },
    Tf: () => (characters = charactersOf((operands[0] ?? '').slice(1))),
    Tj: () => operands.forEach((operand) => show(codesOf(operand))),
    TJ: () => operands.forEach((operand) => show(codesOf(operand))),
    Do: () => draw((operands[0] ?? '').slice(1)),
    m: () => (pen = operands.slice(0, 2)),
    l: () => {
      if (operands[0] !== pen[0] && operands[1] !== pen[1]) slants += 1;
      pen = operands.slice(0, 2);
    },
    c: () => {
      slants += 1;
      pen = operands.slice(4, 6);
    },
  };
  const fill = () => shapes.push({ colour, slants });
  Object.assign(operators, { f: fill, 'f*': fill, B: fill, 'B*': fill });

  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[-+.\d([<\]/]/.test(token)) {
      operands.push(token);
      continue;
    }
    operators[token]?.();
    if (['f', 'f*', 'B', 'B*', 'S', 's', 'n'].includes(token)) slants = 0;
    operands = [];
  }
  return { text, shapes };
}

/** The bytes of a string in either way of writing one; nothing for what is no string. */
function codesOf(operand: string): number[] {
  if (operand.startsWith('<')) return [...Buffer.from(operand.slice(1, -1).replace(/\s/g, ''), 'hex')];
  if (!operand.startsWith('(')) return [];
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = operand
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) =>
      /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (named[one] ?? one),
    );
  return [...Buffer.from(plain, 'latin1')];
}
