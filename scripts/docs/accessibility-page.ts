import {
  CRITERIA,
  CRITERIA_TESTED_ON,
  CRITERION_TESTS,
  type CriterionResult,
} from '../../src/domain/accessibility.ts';
import { accessibility as english } from '../../src/i18n/messages/en/accessibility.ts';
import { accessibility as japanese } from '../../src/i18n/messages/ja/accessibility.ts';

const count = (result: CriterionResult) =>
  String(CRITERIA.filter((one) => one.isInWcag && one.result === result).length);

/** The statement in one language, as the site has it, with the files of the tests. */
function statement(words: typeof japanese): string {
  const { columns } = words;
  const heads = [
    columns.id,
    columns.name,
    columns.level,
    columns.wcag,
    columns.jis,
    columns.result,
    columns.how,
    columns.remark,
  ];
  const rows = CRITERIA.map(({ id, level, isInWcag, isInJis, result, tests, isByHand }) => {
    const [name, remark] = words.criteria[id];
    const how = [
      ...tests.map((test) => `[${test}](../${CRITERION_TESTS[test]})`),
      ...(isByHand ? [words.byHand] : []),
    ];
    const isIn = (is: boolean) => (is ? words.isIn : words.isNotIn);
    return [id, name, level, isIn(isInWcag), isIn(isInJis), words.result[result], how.join(', '), remark];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${words.title}`,
    words.lead,
    `**${words.finding(count('met'), count('partly'), count('absent'))}**`,
    words.tested(CRITERIA_TESTED_ON),
    words.untested,
    words.partlyNote,
    `### ${words.caption}`,
    [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
  ].join('\n\n');
}

/** The text of docs/accessibility.md: what the site says of its accessibility, in Japanese and in English. */
export function accessibilityPage(): string {
  return [
    '# Accessibility',
    '<!-- Written by `npx tsx scripts/accessibility.ts` from src/domain/accessibility.ts and the words of the site. -->',
    'What the tests are about, and how to run them: `npm test` holds every test named here, with axe in every pair of language, theme and width; `npm run test:full` has axe in every combination. What a screen reader is expected to say is in [screen-readers.md](screen-readers.md).',
    statement(japanese),
    statement(english),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
