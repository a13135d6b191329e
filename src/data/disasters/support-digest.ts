import type { Support, SupportKind } from '../../domain/disaster.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { recipientPrefecture } from './disaster-filter.ts';

/** Something that a prefecture, or a municipality in it, received. */
interface Receipt {
  prefecture: PrefectureCode;
  kind: SupportKind;
}

/** What sums up some supports after one disaster. */
interface SupportDigest {
  /**
   * Who received what, each prefecture with each kind once, in the order of the table; without those whose recipient
   * was not published.
   */
  receipts: readonly Receipt[];
  /** Ids of the sources that tell of them, each once. */
  sources: readonly string[];
}

// One object, and one text of a code, for each prefecture with each kind: thousands of supports share a few hundred,
// and sets and maps find what is identical much sooner than what only reads the same.
const receipts = new Map<string, Receipt>();
const codes = new Map<string, PrefectureCode>();
const known = new WeakMap<readonly Support[], SupportDigest>();

/** Sums up a list of supports, once: filters find the same lists again and again. */
export function digestOf(supports: readonly Support[]): SupportDigest {
  const before = known.get(supports);
  if (before) return before;
  const received = new Set<Receipt>();
  const sources = new Set<string>();
  for (const support of supports) {
    sources.add(support.sourceId);
    const prefecture = recipientPrefecture(support);
    if (prefecture !== '') received.add(receiptOf(prefecture, support.kind));
  }
  const digest = { receipts: [...received], sources: [...sources] };
  known.set(supports, digest);
  return digest;
}

function receiptOf(prefecture: PrefectureCode, kind: SupportKind): Receipt {
  const key = `${prefecture}|${kind}`;
  const before = receipts.get(key);
  if (before) return before;
  const code = codes.get(prefecture) ?? prefecture;
  codes.set(prefecture, code);
  const receipt = { prefecture: code, kind };
  receipts.set(key, receipt);
  return receipt;
}
