import { Inflate } from 'fflate';
import { ImportError, importProblem } from '../import-problem.ts';
import type { ArchivePart } from './archive-directory.ts';
import { MAX_PACKING_RATIO, MAX_UNPACKED_SIZE, RATIO_FREE_SIZE } from './limits.ts';

/** Packed bytes unpacked at a time: however tightly packed, they come to at most 16 MB. */
const STEP = 16 * 1024;

/**
 * Unpacks parts of an archive. A part that becomes larger than it says, or than any list of names, is stopped on
 * the way, before its bytes fill the memory.
 *
 * @returns bytes by path
 * @throws ImportError where a part is damaged, encrypted or too large
 */
export function unpackParts(parts: readonly ArchivePart[]): Map<string, Uint8Array> {
  const declared = parts.reduce((sum, part) => sum + part.declaredSize, 0);
  if (declared > MAX_UNPACKED_SIZE || parts.some(isPackedTooTightly)) throw tooLarge();
  return new Map(parts.map((part) => [part.path, unpack(part)]));
}

function tooLarge(): ImportError {
  return new ImportError(importProblem('file.unpackedTooLarge', { limit: MAX_UNPACKED_SIZE }));
}

function isPackedTooTightly({ declaredSize, packed }: ArchivePart): boolean {
  return declaredSize > RATIO_FREE_SIZE && declaredSize > packed.length * MAX_PACKING_RATIO;
}

function unpack(part: ArchivePart): Uint8Array {
  if (part.isEncrypted) throw new ImportError(importProblem('file.password'));
  if (part.method === 'stored') return part.packed;
  if (part.method === 'unknown') throw new ImportError(importProblem('file.damaged'));
  const bytes = new Uint8Array(part.declaredSize);
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, isLast) => {
    // It lied about its size.
    if (length + chunk.length > bytes.length) throw tooLarge();
    bytes.set(chunk, length);
    length += chunk.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < part.packed.length || at === 0; at += STEP) {
      inflate.push(part.packed.subarray(at, at + STEP), at + STEP >= part.packed.length);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(importProblem('file.damaged'));
  }
  if (!isWhole || length !== bytes.length) throw new ImportError(importProblem('file.damaged'));
  return bytes;
}
