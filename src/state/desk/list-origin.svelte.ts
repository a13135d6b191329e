import { sourceFaults, tidySource, UNCHOSEN_SOURCE } from '../../data/import/package/list-source.ts';
import type { SourceFault, SourceField, SourceProposal } from '../../data/import/package/list-source.ts';
import type { Source } from '../../domain/publication.ts';

const NO_SOURCE: Source = {
  id: '',
  title: '',
  publisher: '',
  publishedOn: '',
  location: '',
  basis: 'document',
  note: '',
};

/** The document that a list comes from: a known row of `sources.csv`, or a new one that is being written. */
export class ListOrigin {
  /** From which source the list may come; null until it is matched. */
  proposal: SourceProposal | null = $state.raw(null);
  /** Id of the row that is taken; empty for a new one, `UNCHOSEN_SOURCE` for none as yet. */
  id = $state('');
  /** The new row as it is being written. */
  draft: Source = $state.raw(NO_SOURCE);

  /** Fields that somebody has written. */
  readonly #written = new Set<SourceField>();
  #isChosen = false;
  readonly #changed: () => void;

  /** The row of `sources.csv` that the list will name. */
  readonly source: Source = $derived(
    this.proposal?.known.find(({ id }) => id === this.id) ?? tidySource(this.draft),
  );
  readonly faults: Partial<Record<SourceField | 'known', SourceFault | 'unchosen'>> = $derived.by(() => {
    if (this.id === UNCHOSEN_SOURCE) return { known: 'unchosen' };
    return this.source.id === this.id ? {} : sourceFaults(this.source);
  });
  readonly isComplete: boolean = $derived(Object.keys(this.faults).length === 0);

  /** @param changed is called whenever a person changes the source */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Fills in what is known of the source; what somebody has written or chosen stays. */
  propose(proposal: SourceProposal): void {
    const written = Object.fromEntries([...this.#written].map((field) => [field, this.draft[field]]));
    this.proposal = proposal;
    this.draft = { ...proposal.blank, ...written };
    if (!this.#isChosen) this.id = proposal.ofDay;
  }

  /** Writes a field of the new source. */
  write(field: SourceField, text: string): void {
    this.draft = { ...this.draft, [field]: text };
    this.#written.add(field);
    this.#changed();
  }

  /** Takes a row that is there; empty: a new one. */
  choose(id: string): void {
    this.id = id;
    this.#isChosen = true;
    this.#changed();
  }

  /** Lets go of everything. */
  forget(): void {
    [this.proposal, this.draft, this.id] = [null, NO_SOURCE, ''];
    this.#written.clear();
    this.#isChosen = false;
  }
}
