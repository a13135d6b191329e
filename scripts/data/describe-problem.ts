import type { DataMessage, DataMessageTexts, DataProblem } from '../../src/data/data-error.ts';
import { data } from '../../src/i18n/messages/ja/data.ts';

const WORDS: DataMessageTexts = data;

/** The words of a message of the data floor. */
function wordsOf(message: DataMessage): string {
  const words = WORDS[message.key] as (values: DataMessage['values']) => string;
  return words(message.values);
}

/**
 * A problem as one line: `file:line column 「value」 what was expected。what to do。`
 * @param withAction false where what to do is said once for several
 */
export function describeProblem(problem: DataProblem, { withAction = true } = {}): string {
  const { file, line, column, value, expected, action } = problem;
  const place = line === undefined ? file : `${file}:${line}`;
  const parts = [place, column, value === undefined ? undefined : `「${value}」`];
  return `${parts.filter((part) => part !== undefined).join(' ')} ${wordsOf(expected)}。${withAction ? `${wordsOf(action)}。` : ''}`;
}
