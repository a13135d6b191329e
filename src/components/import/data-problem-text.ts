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
