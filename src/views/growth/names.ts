import type { AgreementGroup } from '../../data/growth/agreement-growth.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/**
 * The name of associations that signed together, in pieces that must not be broken:
 * 京都府市長会 and 京都府町村会 are 京都府, 市長会・, 町村会; names in a language with spaces are broken at these.
 */
export function namePieces(lexicon: Lexicon, group: AgreementGroup, prefectureName: string): string[] {
  const names = group.agreements.map(({ name }) => name);
  const separator = lexicon.t.growth.nameSeparator;
  if (names.some((name) => name.includes(' '))) return names.join(separator).split(/(?<= )/);
  const shared = names.every((name) => name.startsWith(prefectureName)) ? prefectureName : '';
  const rest = names.map((name) => name.slice(shared.length));
  const pieces = rest.map((name, index) => (index < rest.length - 1 ? name + separator : name));
  return shared === '' ? pieces : [shared, ...pieces];
}

/** A day of a year that is named beside it: `08-01` is 8月1日. */
export function labelDay(lexicon: Lexicon, monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-');
  return lexicon.t.dates.date('', Number(month), Number(day));
}

/** A date for a label in a figure whose axis names both calendars: the Western year alone, unless not wanted. */
export function labelDate(lexicon: Lexicon, date: PartialDate): string {
  return formatDate(lexicon.t.dates, date, lexicon.era === 'wareki' ? 'wareki' : 'seireki');
}
