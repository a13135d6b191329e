import type { ListEntry } from '../../../domain/list-import.ts';
import { plainText } from './read-prefecture.ts';

/** What a column of its own may say of the kind of a municipality. */
const KIND_OF_NAME = /^[市町村]$/u;
const KIND_OF_PREFECTURE = /^(都道府県|[都道府県]|道府県)$/u;
/** A name with its kind, perhaps with marks or a remark in brackets behind. */
const HAS_KIND = /[市町村](?:[*＊※☆★。．.、，,\d０-９]|[（(][^（）()]{0,20}[）)]){0,8}$/u;
/** What stands where a character could not be read; the table has 〓 for it. */
const UNREADABLE = /[\ufffd\p{Cs}]/gu;
/** Nobody sees them: control characters, joiners, marks of the direction in which text runs. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}]/gu;

/** Says the column of kinds that the entry is a prefecture itself? */
export function isKindOfPrefecture(kind: string): boolean {
  return KIND_OF_PREFECTURE.test(plainText(kind));
}

/**
 * The name as the table of partners keeps it: as printed, without line breaks (they are layout), characters that nobody
 * sees and white space around it; with 市, 町 or 村 from a column of its own where the name ends without one.
 */
export function printedName({ name, kind }: Pick<ListEntry, 'name' | 'kind'>): string {
  const text = name
    .replace(CONTROL, '')
    .replace(/\s*[\r\n]+\s*/gu, '')
    .replace(UNREADABLE, '〓')
    .trim();
  const own = plainText(kind);
  if (text === '' || !KIND_OF_NAME.test(own) || HAS_KIND.test(text)) return text;
  return text + own;
}

/** Has the name lost characters on its way (U+FFFD, or 〓 in its place)? */
export function isGarbled(name: string): boolean {
  return /[\ufffd〓]/u.test(name);
}

/** Does the column of kinds say another kind than the name itself? */
export function saysOtherKind({ name, kind }: Pick<ListEntry, 'name' | 'kind'>): boolean {
  const own = plainText(kind);
  const last = plainText(name).slice(-1);
  return KIND_OF_NAME.test(own) && KIND_OF_NAME.test(last) && own !== last;
}
