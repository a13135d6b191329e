import { SUPPORT_KINDS, type Support, type SupportKind } from '../../domain/disaster.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import { recipientPrefecture } from './disaster-filter.ts';

/** A prefecture that received itself, or whose municipalities did. */
export interface RecipientGroup {
  prefecture: PrefectureCode;
  /** Municipalities that received, each once; empty where only the prefecture is named. */
  municipalities: readonly MunicipalityCode[];
}

/** The recipients of supports bundled by prefecture, in the order in which they are first named. */
export function groupRecipients(supports: readonly Support[]): RecipientGroup[] {
  const groups = new Map<PrefectureCode, Set<MunicipalityCode>>();
  for (const support of supports) {
    const prefecture = recipientPrefecture(support);
    if (prefecture === '') continue;
    const municipalities = groups.get(prefecture) ?? new Set();
    if (support.recipient.length === 5) municipalities.add(support.recipient);
    groups.set(prefecture, municipalities);
  }
  return [...groups].map(([prefecture, municipalities]) => ({
    prefecture,
    municipalities: [...municipalities],
  }));
}

/** The kinds that were given, the 23 wards together and the wards on their own apart. */
export interface KindsGiven {
  joint: readonly SupportKind[];
  wards: readonly SupportKind[];
}

/** The kinds of support of one disaster, each once; 「内容の記載なし」 only where nothing else is known. */
export function kindsGiven(supports: readonly Support[]): KindsGiven {
  const isJoint = ({ provider }: Support) => provider === 'joint';
  return {
    joint: distinctKinds(supports.filter(isJoint)),
    wards: distinctKinds(supports.filter((support) => !isJoint(support))),
  };
}

function distinctKinds(supports: readonly Support[]): SupportKind[] {
  const kinds = SUPPORT_KINDS.filter((kind) => supports.some((support) => support.kind === kind));
  return kinds.length > 1 ? kinds.filter((kind) => kind !== 'unspecified') : kinds;
}
