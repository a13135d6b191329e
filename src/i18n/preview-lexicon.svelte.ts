import type { Language } from './language.ts';
import { Lexicon, type Words } from './lexicon.svelte.ts';
import { preview as japanese } from './messages/ja/preview.ts';

type Rooms = Partial<Words>;
type Marks = { readonly [Room in keyof Words]?: (words: Words[Room]) => Words[Room] };

/** What says otherwise that the figures are not published: titles, files, pictures, paper and links. */
const marksOf = (preview: Words['preview'], published: string): Marks => ({
  common: (words) => ({
    ...words,
    pageTitle: {
      ...words.pageTitle,
      join: (first, second) => preview.marked(words.pageTitle.join(first, second)),
    },
    edition: () => preview.edition,
  }),
  exports: (words) => ({
    ...words,
    marked: preview.marked,
    markedTable: preview.markedTable,
    licence: () => preview.licence,
    file: { ...words.file, editionName: () => preview.editionName(published) },
  }),
  place: (words) => ({ ...words, share: ofPublished(preview, words.share) }),
  disasterRecords: (words) => ({
    ...words,
    share: ofPublished(preview, words.share),
    history: { ...words.history, link: ofPublished(preview, words.history.link) },
  }),
  about: (words) => ({ ...words, downloads: { ...words.downloads, excel: preview.downloads } }),
});

/** A link carries an address and no list: it leads to what is published. */
function ofPublished<Link extends { title: string; copied: string }>(
  preview: Words['preview'],
  words: Link,
): Link {
  return { ...words, title: preview.link(words.title), copied: preview.copiedLink };
}

/** The words of a site that shows a list before it is published: everything that can leave the screen says so. */
export class PreviewLexicon extends Lexicon {
  readonly #marked = new WeakMap<object, object>();
  readonly #published: string;

  /** @param published the edition (ISO day) that the list was put into */
  constructor(published = '') {
    super();
    this.#published = published;
    super.open({ ...this.#mark({ common: this.t.common }, japanese), preview: japanese });
  }

  override open(rooms: Rooms): void {
    super.open(this.#mark(rooms, japanese));
  }

  override speak(language: Language, words?: Words): void {
    super.speak(language, words && { ...words, ...this.#mark(words, words.preview) });
  }

  /** The same room is marked once, so that opening it again changes nothing. */
  #mark(rooms: Rooms, preview: Words['preview']): Rooms {
    const marks = marksOf(preview, this.#published);
    return Object.fromEntries(
      Object.entries(rooms).map(([name, words]) => {
        const mark = marks[name as keyof Words] as ((words: object) => object) | undefined;
        if (mark === undefined) return [name, words];
        const marked = this.#marked.get(words) ?? mark(words);
        this.#marked.set(words, marked);
        return [name, marked];
      }),
    ) as Rooms;
  }
}
