import { countSupports } from '../../data/disasters/support-count.ts';
import { hasNoTies, type PlaceTies, type ProgramPart } from '../../data/places/place-ties.ts';
import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { Prefecture } from '../../domain/place.ts';
import { shortPrefectureName } from '../../domain/short-name.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/**
 * The ties of a place in short, to be heard: 「広域連携協定 平成28年度から、十勝×台東・墨田の計画に参加」; empty
 * where there are none so far and a table is still on its way.
 * @param prefecture the one in which the place lies: its name is not said twice
 */
export function tiesSpeech(
  ties: PlaceTies,
  prefecture: Pick<Prefecture, 'name'> | undefined,
  lexicon: Pick<Lexicon, 't' | 'fiscalYearLabel'>,
  nameOf: (code: string) => string,
): string {
  const words = lexicon.t.map.speech;
  const agreements = ties.agreements.map(({ agreement }) =>
    words.agreement(lexicon.fiscalYearLabel(fiscalYearOf(agreement.concludedOn)).primary),
  );
  const wards = [...new Set(ties.wards.map(({ wardCode }) => nameOf(wardCode)))];
  const parts = [
    ...new Set(agreements),
    ...ties.programs.map((part) => programSpeech(part, prefecture, lexicon, nameOf)),
    ...(ties.listed.length > 0 ? [words.listed] : []),
    ...(wards.length > 0 ? [words.wards(wards.join(words.and), ties.wards.length)] : []),
    ...(ties.received.length > 0 ? [words.received(countSupports(ties.received).all)] : []),
    ...(ties.given.length > 0 ? [words.given(countSupports(ties.given).all)] : []),
    ...(ties.events?.length ? [words.events(ties.events.length)] : []),
  ];
  return parts.length === 0 && hasNoTies(ties) ? words.nothing : parts.join(words.separator);
}

/** A plan named after its region and its wards is said by them: 「十勝×台東・墨田の計画に参加」. */
function programSpeech(
  { program, wards }: ProgramPart,
  prefecture: Pick<Prefecture, 'name'> | undefined,
  { t }: Pick<Lexicon, 't'>,
  nameOf: (code: string) => string,
): string {
  const words = t.map.speech;
  const region = words.regionOfPlan(program.name);
  if (region === undefined || wards.length === 0) return words.program(program.name);
  const names = prefecture ? [prefecture.name, shortPrefectureName(prefecture.name)] : [];
  const said = names.find((name) => region.startsWith(name) && region !== name) ?? '';
  return words.plan(
    region.slice(said.length),
    wards.map((ward) => words.shortWard(nameOf(ward))).join(words.and),
  );
}
