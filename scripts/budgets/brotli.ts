import { brotliCompressSync, constants } from 'node:zlib';

/** Size in bytes of what a careful host sends: brotli at its best quality (11). */
export function brotliBytes(content: Buffer | string): number {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}
