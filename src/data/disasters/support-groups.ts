import { SUPPORT_KINDS, type Support, type SupportKind } from '../../domain/disaster.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { groupKey, isPlainGrant } from './support-count.ts';

/**
 * Who gave: the 23 wards together, the sum of what the wards gave on their own, or single wards. Their money
 * is never added up, so a record keeps them in sections of their own.
 */
type ProviderKind = 'joint' | 'wards_total' | 'ward';

/** Gifts of one kind by one provider that share recipient, date and source: said once, listed together. */
export interface SupportGroup {
  /** Code of the ward, empty for the two other providers. */
  ward: MunicipalityCode | '';
  kind: SupportKind;
  /** What all of the group have in common. */
  shared: Pick<Support, 'date' | 'sourceId' | 'note' | 'asOf' | 'basis'>;
  /** Recipients, each once; empty where none was published. */
  recipients: readonly string[];
  items: readonly SupportItem[];
}

/** One thing that was given. Several recipients of the very same gift stand in one. */
type SupportItem = Pick<Support, 'item' | 'figure' | 'unit' | 'note'>;

export interface ProviderSection {
  provider: ProviderKind;
  groups: readonly SupportGroup[];
}

/**
 * The supports of one disaster as its record shows them: by provider (joint first, then the wards' sum, then
 * ward by ward), by kind, and within a kind those that share date, source and as-of date together.
 */
export function groupSupports(supports: readonly Support[]): ProviderSection[] {
  return (['joint', 'wards_total', 'ward'] as const)
    .map((provider) => ({
      provider,
      groups: groupsOf(supports.filter((support) => providerKind(support) === provider)),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function providerKind({ provider }: Support): ProviderKind {
  return provider === 'joint' || provider === 'wards_total' ? provider : 'ward';
}

function groupsOf(supports: readonly Support[]): SupportGroup[] {
  const bundles = new Map<string, Support[]>();
  for (const support of supports) {
    const key = groupKey(support);
    const bundle = bundles.get(key);
    if (bundle) bundle.push(support);
    else bundles.set(key, [support]);
  }
  return [...bundles.values()].map(groupOf).sort(compareGroups);
}

function groupOf(bundle: readonly Support[]): SupportGroup {
  const [first] = bundle as [Support, ...Support[]];
  const isNoteShared = bundle.every(({ note }) => note === first.note);
  const { date, sourceId, asOf, basis } = first;
  const items = (isPlainGrant(first) ? [first] : bundle).map(({ item, figure, unit, note }) => ({
    item,
    figure,
    unit,
    note: isNoteShared ? '' : note,
  }));
  return {
    ward: providerKind(first) === 'ward' ? first.provider : '',
    kind: first.kind,
    shared: { date, sourceId, asOf, basis, note: isNoteShared ? first.note : '' },
    recipients: [...new Set(bundle.map(({ recipient }) => recipient))].filter((code) => code !== ''),
    items,
  };
}

function compareGroups(a: SupportGroup, b: SupportGroup): number {
  if (a.ward !== b.ward) return a.ward < b.ward ? -1 : 1;
  return SUPPORT_KINDS.indexOf(a.kind) - SUPPORT_KINDS.indexOf(b.kind);
}
