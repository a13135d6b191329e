import type { Decisions, ListReading } from '../../domain/list-import.ts';
import type { Source } from '../../domain/publication.ts';
import { descriptorOf, namesEdition, textOf, type PackageTexts } from '../package/package-texts.ts';
import { DataError } from '../data-error.ts';
import * as tables from '../tables.ts';
import { decisionsFile, findingsFile, packageFile, reviewTables } from './import-files.ts';
import type { ImportFile, ImportFileKind, ImportFileWords } from './import-files.ts';
import type { KeptDecisions } from './import-protocol.ts';
import { indexForLists } from './match/list-index.ts';
import { acceptAll, proposeAll } from './match/outcomes.ts';
import type { EntryProposal } from './match/proposal.ts';
import { DECISIONS_FILE, decisionsCsv, decisionsText, readDecisions } from './package/decisions-csv.ts';
import type { ImportedFile, PackageInput } from './package/package-input.ts';
import { previewFacts, type PreviewFacts } from './package/preview-facts.ts';
import { proposedSource, proposeSource } from './package/list-source.ts';
import type { SourceProposal, SourceWords } from './package/list-source.ts';
import { reviewList, type ListReview, type ReviewBasis } from './review-list.ts';
import { ReviewParts } from './review-parts.ts';

/** The published files, and what of them a list is held against. */
export interface PublishedBasis extends Omit<ReviewBasis, 'asOf'> {
  readonly texts: PackageTexts;
  readonly sources: readonly Source[];
  /** Edition of the published data. */
  readonly edition: string;
}

/**
 * Reads the published files.
 * @throws DataError, RangeError or SyntaxError where one of them is broken or missing
 */
export function publishedBasis(texts: PackageTexts): PublishedBasis {
  const table = (name: string): string => textOf(texts, name);
  return {
    texts,
    edition: descriptorOf(texts).version,
    index: indexForLists(
      tables.readMunicipalities(table('municipalities.csv')),
      tables.readMunicipalityChanges(table('municipality_changes.csv')),
      tables.readPrefectures(table('prefectures.csv')),
      namesEdition(descriptorOf(texts)),
    ),
    partners: tables.readExchangePartners(table('exchange_partners.csv')),
    counts: tables.readExchangeCounts(table('exchange_counts.csv')),
    sources: tables.readSources(table('sources.csv')),
  };
}

/** A list on its way: read, matched for a day, and as it stands after what was decided. */
export class OpenList {
  readonly #published: PublishedBasis;
  readonly #basis: ReviewBasis;
  readonly #reading: ListReading;
  readonly #proposals: readonly EntryProposal[];
  #decisions: Decisions = new Map();
  #source: Source | undefined;
  #review: ListReview;
  #parts: ReviewParts;

  constructor(published: PublishedBasis, reading: ListReading, asOf: string, decisions: Decisions) {
    this.#published = published;
    this.#basis = { ...published, asOf };
    this.#reading = reading;
    this.#proposals = proposeAll(published.index, reading, asOf);
    [this.#review, this.#parts] = this.#after(decisions);
  }

  get parts(): ReviewParts {
    return this.#parts;
  }

  decide(decisions: Decisions): void {
    [this.#review, this.#parts] = this.#after(decisions);
  }

  /** The decisions with all open corrections accepted. */
  allAccepted(): Decisions {
    return acceptAll(this.#review.results, this.#decisions);
  }

  /**
   * Reads decisions that were saved of the same list. Nothing is decided by that alone.
   * @param bytes of a table as `decisionsCsv` writes it, in whatever form a spreadsheet has saved it
   * @throws ImportError where it is no such table
   */
  async readDecisions(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<KeptDecisions> {
    return this.#fitting(await decisionsText(bytes), name);
  }

  /** The decisions of an earlier reading of the same file, as far as they fit this one. */
  decisionsOf(earlier: OpenList): KeptDecisions {
    return this.#fitting(decisionsCsv(earlier.#review.results, earlier.#decisions), DECISIONS_FILE);
  }

  #fitting(text: string, name: string): KeptDecisions {
    try {
      const { decisions, problems } = readDecisions(text, name, this.#review.results);
      return { decisions: [...decisions], problems };
    } catch (error) {
      if (error instanceof DataError) return { decisions: [], problems: error.problems };
      throw error;
    }
  }

  /** From which source the list comes, as far as the file and the published tables say. */
  proposeSource(file: ImportedFile, words: SourceWords): SourceProposal {
    const { partners, sources } = this.#published;
    return proposeSource(this.#basis.asOf, file, this.#reading, partners, sources, words);
  }

  /** Takes the source that a person has named; a package without it has the one that is proposed. */
  useSource(source: Source): void {
    this.#source = source;
  }

  /**
   * A file to be saved. What nobody has decided goes into a package as left out, with the reason that the program
   * knows.
   * @throws RangeError for a package while corrections are open
   */
  async file(
    kind: Exclude<ImportFileKind, 'template'>,
    file: ImportedFile,
    words: ImportFileWords,
  ): Promise<ImportFile> {
    const { asOf } = this.#basis;
    const { edition, index } = this.#published;
    if (kind === 'decisions')
      return decisionsFile(decisionsCsv(this.#review.results, this.#decisions), words.decisionsName(asOf));
    if (kind !== 'package')
      return await findingsFile(
        kind,
        reviewTables(index, this.#review, words, asOf, edition, file.name),
        words,
      );
    const input = this.#packageInput(file, words, this.#withRestLeftOut(this.#decisions));
    return packageFile(input, reviewTables(index, input.review, words, asOf, edition, file.name), words);
  }

  /**
   * The facts with the list in them, of the very package that could be made now: corrections that wait count as
   * accepted, what nobody has decided as left out with the reason that the program knows.
   */
  preview(file: ImportedFile, words: ImportFileWords): PreviewFacts {
    const waiting = this.#review.results.filter(({ isOpen }) => isOpen);
    const waitingCount = waiting.filter(({ proposal }) => proposal.kind === 'correction').length;
    const input = this.#packageInput(file, words, this.#withRestLeftOut(this.allAccepted()));
    return previewFacts(input, { openCount: waiting.length - waitingCount, waitingCount });
  }

  #packageInput(file: ImportedFile, words: ImportFileWords, decisions: Decisions): PackageInput {
    const { asOf } = this.#basis;
    const reading = this.#reading;
    const { texts, index } = this.#published;
    const review = reviewList(this.#basis, reading, this.#proposals, decisions);
    const source = this.#source ?? proposedSource(this.proposeSource(file, words.source));
    return { texts, index, asOf, source, file, reading, review, decisions, words: words.package };
  }

  #after(decisions: Decisions): [ListReview, ReviewParts] {
    this.#decisions = decisions;
    const review = reviewList(this.#basis, this.#reading, this.#proposals, decisions);
    return [review, new ReviewParts(this.#basis, review)];
  }

  #withRestLeftOut(decisions: Decisions): Decisions {
    const all = new Map(decisions);
    for (const { entry, isOpen, proposal } of this.#review.results)
      if (isOpen && proposal.kind === 'question') all.set(entry.id, { kind: 'leave_out', note: '' });
    return all;
  }
}
