import { correctionOf } from './reed-solomon.ts';

/** How a version of the code holds its codewords, at correction level M (ISO/IEC 18004, table 9). */
interface Version {
  /** Correction codewords of each block. */
  correction: number;
  /** Data codewords of each block. */
  blocks: readonly number[];
}

/** Versions 1 to 8: what 152 bytes need. Level M stays readable with 15 % of it covered or torn. */
const VERSIONS: readonly Version[] = [
  { correction: 10, blocks: [16] },
  { correction: 16, blocks: [28] },
  { correction: 26, blocks: [44] },
  { correction: 18, blocks: [32, 32] },
  { correction: 24, blocks: [43, 43] },
  { correction: 16, blocks: [27, 27, 27, 27] },
  { correction: 18, blocks: [31, 31, 31, 31] },
  { correction: 22, blocks: [38, 38, 39, 39] },
];

/** Mode 0100, and the number of bytes in 8 bits. */
const HEADER_BITS = 12;
const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11] as const;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The text as the codewords of the smallest version that holds it, in the order in which they stand in the code.
 * @returns undefined where the text is longer than 152 bytes of UTF-8
 */
export function codewordsOf(text: string): { version: number; codewords: number[] } | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const index = VERSIONS.findIndex(({ blocks }) => bytes.length * 8 + HEADER_BITS <= sum(blocks) * 8);
  const version = VERSIONS[index];
  if (!version) return undefined;

  const data = dataCodewords(bytes, sum(version.blocks));
  let start = 0;
  const blocks = version.blocks.map((length) => data.slice(start, (start += length)));
  const corrections = blocks.map((block) => correctionOf(block, version.correction));
  return { version: index + 1, codewords: [...inTurn(blocks), ...inTurn(corrections)] };
}

/** Header, bytes, four bits that end them, and padding. All of it is moved by half a byte, for the mode has 4 bits. */
function dataCodewords(bytes: readonly number[], count: number): number[] {
  const halves = [BYTE_MODE, ...[bytes.length, ...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
  const codewords: number[] = [];
  for (let index = 0; index < halves.length; index += 2)
    codewords.push(((halves[index] ?? 0) << 4) | (halves[index + 1] ?? 0));
  for (let index = 0; codewords.length < count; index += 1) codewords.push(PADDING[index % 2] ?? 0);
  return codewords;
}

/** The first of each block, the second of each, and so on; shorter blocks end sooner. */
function inTurn(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, index) => blocks.flatMap((block) => block[index] ?? [])).flat();
}
