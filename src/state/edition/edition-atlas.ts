import { editionFolder, type Edition } from '../../data/editions/load-edition.ts';
import { fetchText } from '../../data/load.ts';
import { Atlas } from '../atlas.svelte.ts';

/** What is looked at, in an earlier edition of the data: no file is ever of another one. */
export class EditionAtlas extends Atlas {
  override readonly dataFolder: string;
  override readonly readFile: (file: string) => Promise<string>;

  /** @param base address of the site's root, ending in `/` */
  constructor({ snapshot, texts }: Edition, base: string) {
    super(snapshot, base);
    const folder = editionFolder(base, snapshot.edition);
    this.dataFolder = folder;
    this.readFile = async (file) => texts.get(file) ?? (await fetchText(folder + file));
  }
}
