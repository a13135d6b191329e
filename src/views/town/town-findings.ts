import { hasNoTies, type PlaceTies } from '../../data/places/place-ties.ts';
import { countTies } from '../../data/wards/ward-lens.ts';
import { formatCount } from '../../domain/format.ts';
import type { LensPartner } from '../../domain/ward-lens.ts';
import type { TownLanguage } from './town-language.ts';

/** More names than these are told as their number in the table below. */
const MOST_WARDS = 4;

/**
 * What is known of a town in short: one sentence each, at least one.
 * @param partners whom a ward is tied to; empty for others
 * @param listYears years of the lists that it stands on, in words
 */
export function townFindings(
  { words, titleOf, nameOf }: TownLanguage,
  isWard: boolean,
  ties: PlaceTies,
  partners: readonly LensPartner[],
  listYears: string,
): string[] {
  const { finding } = words;
  if (isWard)
    return partners.length === 0
      ? [finding.noPartners]
      : [finding.partners(formatCount(partners.length), formatCount(countTies(partners)))];
  const wards = [
    ...new Set([
      ...ties.wards.map(({ wardCode }) => wardCode),
      ...ties.programs.flatMap((part) => part.wards),
    ]),
  ];
  const told = [
    ...ties.agreements.map(({ agreement }) => finding.agreement(titleOf(agreement.name))),
    ...(ties.listed.length > 0 ? [finding.listed(listYears)] : []),
    ...(wards.length > 0 && wards.length <= MOST_WARDS
      ? [finding.wards(wards.map((code) => nameOf(code)).join(words.separator))]
      : []),
    ...(wards.length > MOST_WARDS ? [finding.manyWards(formatCount(wards.length))] : []),
    ...(ties.received.length + ties.given.length > 0 ? [finding.support] : []),
  ];
  if (told.length > 0) return told;
  return [hasNoTies(ties) ? finding.nothing : finding.events];
}
