import { prefectureCount } from '../../components/timeline/prefecture-count.ts';
import type { MutualAid } from '../../data/disasters/mutual-aid.ts';
import { formatCount } from '../../domain/format.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';

/** What the agreements and the support beside them show, without saying that the one brought the other. */
export function aidFinding(
  lexicon: Pick<Lexicon, 't'>,
  aid: MutualAid,
  nameOf: (code: PlaceCode) => string,
): string {
  const words = lexicon.t.disasterRecords.aid;
  const namesOf = (codes: readonly PlaceCode[]) => codes.map(nameOf).join(lexicon.t.common.listSeparator);
  const { prefectures, partners, helpedAfter, helpedByPartner } = aid;
  const ties = prefectures.reduce((sum, one) => sum + one.ties.length, 0);
  const sentences = [
    words.finding(
      formatCount(ties),
      prefectureCount(
        prefectures.map(({ code }) => code),
        lexicon.t.disasters.result,
      ),
      formatCount(partners.size),
    ),
    helpedAfter.length > 0
      ? words.helped(namesOf(helpedAfter), formatCount(helpedAfter.length))
      : words.helpedNone,
  ];
  if (helpedByPartner.length > 0)
    sentences.push(
      helpedByPartner.length === helpedAfter.length
        ? words.byPartnerAll
        : words.byPartner(namesOf(helpedByPartner)),
    );
  return sentences.join('');
}
