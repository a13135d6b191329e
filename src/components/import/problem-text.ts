import type { ImportMessageTexts, ImportProblem } from '../../data/import/import-problem.ts';

/** What is wrong with a file, and what to do about it. */
export function problemText(
  texts: ImportMessageTexts,
  { key, values }: ImportProblem,
): { readonly what: string; readonly action: string } {
  const text = texts[key] as (given: typeof values) => { what: string; action: string };
  return text(values);
}
