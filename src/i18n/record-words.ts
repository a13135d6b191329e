import type { AmountWords } from './amount.ts';
import type { Words } from './lexicon.svelte.ts';

/** The words that records of ties are told with, in any language. */
export interface RecordWords {
  common: AmountWords & Pick<Words['common'], 'quoted' | 'supportKind' | 'listSeparator' | 'ofTables'>;
  place: {
    record: Omit<Words['place']['record'], 'title' | 'titleOfWard' | 'count' | 'sourceMark' | 'partial'>;
    facts: Pick<Words['place']['facts'], 'separator'>;
  };
}
