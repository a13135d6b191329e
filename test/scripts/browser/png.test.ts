import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePng } from '../../../scripts/browser/png.ts';

const WIDTH = 5;
const HEIGHT = 4;

/** A picture without pattern, so that no filter guesses right by accident. */
const value = (x: number, y: number, channel: number) => (x * 53 + y * 97 + channel * 151 + x * y * 7) % 256;

function chunk(type: string, body: Buffer): Buffer {
  const frame = Buffer.alloc(12 + body.length);
  frame.writeUInt32BE(body.length, 0);
  frame.write(type, 4, 'latin1');
  body.copy(frame, 8);
  return frame;
}

/** Writes the picture with one filter for all lines, straight after section 9 of the PNG specification. */
function png(filter: number, channels: 3 | 4): Buffer {
  const at = (x: number, y: number, c: number) => (x < 0 || y < 0 ? 0 : value(x, y, c));
  const lines: number[] = [];
  for (let y = 0; y < HEIGHT; y++) {
    lines.push(filter);
    for (let x = 0; x < WIDTH; x++)
      for (let c = 0; c < channels; c++) {
        const [a, b, d] = [at(x - 1, y, c), at(x, y - 1, c), at(x - 1, y - 1, c)];
        const distances = [a, b, d].map((near) => Math.abs(a + b - d - near));
        const paeth = [a, b, d][distances.indexOf(Math.min(...distances))] ?? 0;
        const guess = [0, a, b, Math.floor((a + b) / 2), paeth][filter] ?? 0;
        lines.push((at(x, y, c) - guess + 256) % 256);
      }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, channels === 4 ? 6 : 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(lines));
  const half = Math.floor(data.length / 2);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Comment\0between')),
    chunk('IDAT', data.subarray(0, half)),
    chunk('IDAT', data.subarray(half)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const PIXELS = Array.from({ length: HEIGHT }, (_, y) =>
  Array.from({ length: WIDTH }, (_, x) => [0, 1, 2].map((channel) => value(x, y, channel))),
).flat(2);

describe('the pixels of a picture of the screen', () => {
  it.each([0, 1, 2, 3, 4])('are read through filter %i, with and without alpha', (filter) => {
    for (const channels of [3, 4] as const) {
      const { width, height, pixels } = decodePng(png(filter, channels));
      expect([width, height]).toEqual([WIDTH, HEIGHT]);
      expect([...pixels]).toEqual(PIXELS);
    }
  });

  it('are not guessed for another kind of PNG', () => {
    const interlaced = png(0, 3);
    interlaced[28] = 1;
    expect(() => decodePng(interlaced)).toThrow('Not such a PNG.');
  });
});
