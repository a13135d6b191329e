import type { PublishedPoint, PublishedSeries } from '../../data/growth/published-series.ts';
import { isLowerBound } from '../../domain/qualified-figure.ts';
import { formatCount } from '../../domain/format.ts';
import type { PartInput } from '../../components/chart/part-input.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { figureText } from './sentences.ts';

/**
 * The total of the linked local governments and its parts, each as it was last published by the day of the total: the
 * total first. Empty where one of them is missing.
 *
 * @param agreementMembers members under agreements on that day
 */
export function linkedParts(
  lexicon: Lexicon,
  linked: PublishedPoint | undefined,
  exchange: PublishedPoint | undefined,
  registered: PublishedSeries,
  agreementMembers: number,
): PartInput[] {
  const words = lexicon.t.growth.linked;
  const members = registered.points.filter(({ lastDay }) => linked && lastDay <= linked.lastDay).at(-1);
  if (!linked || !exchange || !members) return [];
  const published = (tone: PartInput['tone'], { figure, date }: PublishedPoint): PartInput => ({
    tone,
    name: words.partName[tone],
    when: lexicon.date(date),
    text: figureText(lexicon, figure),
    value: figure.value,
    isBound: isLowerBound(figure),
  });
  return [
    published('total', linked),
    published('exchange', exchange),
    {
      tone: 'agreement',
      name: words.partName.agreement,
      when: words.concludedBy(lexicon.date(linked.date)),
      text: formatCount(agreementMembers),
      value: agreementMembers,
      isBound: false,
    },
    published('registered', members),
  ];
}
