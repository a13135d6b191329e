import type { DataMessage, DataMessageTexts, DataProblem } from '../../data/data-error.ts';
import { data } from '../../i18n/messages/ja/data.ts';

const WORDS: DataMessageTexts = data;

function wordsOf(message: DataMessage): string {
  const text = WORDS[message.key] as (values: DataMessage['values']) => string;
  return text(message.values);
}

/** Why the check would refuse a package, and what to do: `file:line column 「value」 what was expected。what to do。` */
export function dataProblemText({ file, line, column, value, expected, action }: DataProblem): string {
  const place = [
    line === undefined ? file : `${file}:${line}`,
    column,
    value === undefined ? undefined : `「${value}」`,
  ];
  return `${place.filter((part) => part !== undefined).join(' ')} ${wordsOf(expected)}。${wordsOf(action)}。`;
}

/** Why a row of saved decisions was not taken, without the names of columns: `3行目「稲毛市」…`; what to do stands apart. */
export function decisionProblemText(
  lineWords: (line: number) => string,
  { line, value, expected }: DataProblem,
): string {
  const place = (line === undefined ? '' : lineWords(line)) + (value === undefined ? '' : `「${value}」`);
  return `${place}　${wordsOf(expected)}。`;
}

/** What to do about problems, each advice once. */
export function problemAdvice(problems: readonly DataProblem[]): string {
  return [...new Set(problems.map(({ action }) => `${wordsOf(action)}。`))].join('');
}
