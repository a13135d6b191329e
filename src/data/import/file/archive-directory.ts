import { ImportError, importProblem } from '../import-problem.ts';
import { MAX_ARCHIVE_PARTS } from './limits.ts';

/** A part of a zip archive as its directory declares it; nothing of it is unpacked yet. */
export interface ArchivePart {
  /** Path with `/`, without one at the beginning. */
  readonly path: string;
  readonly packed: Uint8Array;
  /** Bytes it is said to have; what it really has is seen by unpacking. */
  readonly declaredSize: number;
  readonly method: 'stored' | 'deflated' | 'unknown';
  readonly isEncrypted: boolean;
}

// Signatures, places and sizes of the fields: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12, 4.3.16 and 4.5.3.
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;
const METHODS = new Map<number, ArchivePart['method']>([
  [0, 'stored'],
  [8, 'deflated'],
]);

/**
 * The directory of a zip archive. It is read here and not by the library that unpacks, because a hostile archive
 * must be stopped part by part while it is unpacked, which needs the packed bytes of each.
 *
 * @throws ImportError where the archive is damaged or has far too many parts
 */
export function archiveDirectory(bytes: Uint8Array): ArchivePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_PARTS) throw new ImportError(importProblem('file.damaged'));
  const parts: ArchivePart[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged();
      parts.push(partAt(bytes, view, at));
      at += ENTRY_SIZE + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    }
  } catch (error) {
    // Reading beyond the end: the archive is cut off.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
  return parts;
}

function damaged(): ImportError {
  return new ImportError(importProblem('file.damaged'));
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged();
}

function partAt(bytes: Uint8Array, view: DataView, at: number): ArchivePart {
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const { size, packedSize, offset } = sizesAt(view, at, nameEnd);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged();
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged();
  return {
    path: new TextDecoder()
      .decode(bytes.subarray(at + ENTRY_SIZE, nameEnd))
      .replace(/\\/g, '/')
      .replace(/^\//, ''),
    packed: bytes.subarray(start, start + packedSize),
    declaredSize: size,
    method: METHODS.get(view.getUint16(at + 10, true)) ?? 'unknown',
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** Sizes and place; some programs write even small ones into the field for large archives. */
function sizesAt(view: DataView, at: number, extraStart: number) {
  const fields = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  for (let extra = extraStart; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue;
    let next = extra + 4;
    fields.forEach((value, index) => {
      if (value !== IN_ZIP64) return;
      fields[index] = Number(view.getBigUint64(next, true));
      next += 8;
    });
  }
  const [size = 0, packedSize = 0, offset = 0] = fields;
  return { size, packedSize, offset };
}
