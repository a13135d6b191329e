import type { PreviewFacts } from '../data/import/package/preview-facts.ts';

/** A list that is looked at before it is published. */
export interface ListPreview extends Omit<PreviewFacts, 'snapshot'> {
  /** Name of its file; what stands for it where it was pasted. */
  readonly name: string;
}
