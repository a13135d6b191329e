import type { Words } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Does a title carry its day of issue, as newsletters do? Then it is not said twice. */
export function hasDateInTitle(title: string): boolean {
  return /\d年\d+月\d+日|\d [A-Z][a-z]+ \d{4}/.test(title);
}

/** A note with the titles of the documents that it names by their ids, which only the tables know. */
export function withSourceTitles(
  note: string,
  lexicon: { t: { common: Pick<Words['common'], 'quoted'> } },
  atlas: Pick<Atlas, 'sourceOf'>,
): string {
  return note.replace(/S00\d/g, (id) => {
    const source = atlas.sourceOf(id);
    return source ? lexicon.t.common.quoted(source.title) : id;
  });
}
