import type { DataMessage, DataMessageTexts, DataProblem } from '../../data/data-error.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';

type ProblemWords = Pick<Words, 'common' | 'dataProblems'>;

function wordsOf({ dataProblems }: ProblemWords, message: DataMessage): string {
  const texts: DataMessageTexts = dataProblems;
  const text = texts[message.key] as (values: DataMessage['values']) => string;
  return text(message.values);
}

/** Why the check would refuse a package, and what to do: `file:line column 「value」 what was expected。what to do。` */
export function dataProblemText(
  words: ProblemWords,
  { file, line, column, value, expected, action }: DataProblem,
): string {
  const place = [
    line === undefined ? file : `${file}:${line}`,
    column,
    value === undefined ? undefined : words.common.quoted(value),
  ];
  const told = words.common.sentences([wordsOf(words, expected), wordsOf(words, action), '']);
  return `${place.filter((part) => part !== undefined).join(' ')} ${told}`.trim();
}

/** Why a row of saved decisions was not taken, without the names of columns: `3行目「稲毛市」…`; what to do stands apart. */
export function decisionProblemText(
  words: ProblemWords,
  lineWords: (line: number) => string,
  { line, value, expected }: DataProblem,
): string {
  const place =
    (line === undefined ? '' : lineWords(line)) + (value === undefined ? '' : words.common.quoted(value));
  return place + words.common.gap + words.common.sentences([wordsOf(words, expected), '']).trim();
}

/** What to do about problems, each advice once. */
export function problemAdvice(words: ProblemWords, problems: readonly DataProblem[]): string {
  const advice = new Set(problems.map(({ action }) => wordsOf(words, action)));
  return words.common.sentences([...advice, '']).trim();
}
