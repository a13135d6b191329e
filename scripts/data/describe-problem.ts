import type { DataMessage, DataMessageTexts, DataProblem } from '../../src/data/data-error.ts';
import { data } from '../../src/i18n/messages/ja/data.ts';

const WORDS: DataMessageTexts = data;

/** The words of a message of the data floor. */
function wordsOf(message: DataMessage): string {
  const words = WORDS[message.key] as (values: DataMessage['values']) => string;
  return words(message.values);
}

/** What is wrong, without what to do: `file:line column 「value」 what was expected。` */
export function describeFault({ file, line, column, value, expected }: DataProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const parts = [place, column, value === undefined ? undefined : `「${value}」`];
  return `${parts.filter((part) => part !== undefined).join(' ')} ${wordsOf(expected)}。`;
}

/** A problem as one line: `file:line column 「value」 what was expected。what to do。` */
export function describeProblem(problem: DataProblem): string {
  return `${describeFault(problem)}${wordsOf(problem.action)}。`;
}
