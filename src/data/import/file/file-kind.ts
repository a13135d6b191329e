/** What the first bytes of a file say that it is, whatever its name says. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'pdf' | 'image' | 'archive' | 'text_or_binary';

/** Signatures at the very beginning, as published by their formats; `x` stands for any byte. */
const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['zip', '50 4b 03 04'],
  ['zip', '50 4b 05 06'],
  // [MS-CFB]: Excel 97–2003, and everything of Office that is locked with a password.
  ['compound', 'd0 cf 11 e0 a1 b1 1a e1'],
  ['pdf', '25 50 44 46 2d'],
  ['image', '89 50 4e 47 0d 0a 1a 0a'],
  ['image', 'ff d8 ff'],
  ['image', '47 49 46 38'],
  ['image', '49 49 2a 00'],
  ['image', '4d 4d 00 2a'],
  ['image', '42 4d x x x x 00 00 00 00'],
  ['image', '52 49 46 46 x x x x 57 45 42 50'],
  // HEIC, AVIF and films.
  ['image', '00 00 00 x 66 74 79 70'],
  ['archive', '1f 8b 08'],
  ['archive', '37 7a bc af 27 1c'],
  ['archive', '52 61 72 21 1a 07'],
];

const PATTERNS = SIGNATURES.map(
  ([kind, signature]) =>
    [kind, signature.split(' ').map((byte) => (byte === 'x' ? -1 : parseInt(byte, 16)))] as const,
);

/** The kind of a file by its content. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const found = PATTERNS.find(([, pattern]) =>
    pattern.every((byte, index) => byte === -1 || bytes[index] === byte),
  );
  return found?.[0] ?? 'text_or_binary';
}

/** What a compound file holds; Office keeps the names of its streams as UTF-16. */
export type CompoundContent = 'encrypted' | 'excel' | 'document' | 'unknown';

/** What is in a compound file ([MS-CFB]), by the names in its directory. */
export function compoundContent(bytes: Uint8Array): CompoundContent {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return 'encrypted';
  if (holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book\0')) return 'excel';
  if (holdsUtf16(bytes, 'WordDocument') || holdsUtf16(bytes, 'PowerPoint')) return 'document';
  return 'unknown';
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
