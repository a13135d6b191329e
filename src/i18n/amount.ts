import { formatCount } from '../domain/format.ts';
import type { QualifiedFigure } from '../domain/qualified-figure.ts';
import type { Words } from './lexicon.svelte.ts';

/** What an amount is written with. */
export type AmountWords = Pick<Words['common'], 'yen' | 'withUnit' | 'qualifierPrefix' | 'qualifierSuffix'>;

/** A published amount with its unit and how sure it is: 30万円, 約9人, 6,500人超. */
export function formatAmount(words: AmountWords, figure: QualifiedFigure, unit: string): string {
  const { value, qualifier } = figure;
  const text = unit === '円' ? words.yen(value) : words.withUnit(formatCount(value), unit);
  return `${words.qualifierPrefix[qualifier]}${text}${words.qualifierSuffix[qualifier]}`;
}
