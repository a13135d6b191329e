import type { ListReading } from '../../../domain/list-import.ts';
import type { ExchangePartner } from '../../../domain/partnership.ts';
import type { Source } from '../../../domain/publication.ts';
import { isPartialDate } from '../../package/field-value.ts';
import { plainDay, publishedDay } from '../sheet/list-day.ts';
import type { ImportedFile } from './package-input.ts';

/** What a person says of the document from which a list was taken. */
export const SOURCE_FIELDS = ['title', 'publisher', 'publishedOn', 'location'] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** What can be wrong with a field: empty, no date, more than one line, no address although it begins as one. */
export type SourceFault = 'missing' | 'date' | 'lines' | 'address';

/** In place of the id of a row of `sources.csv`: one of them is to be taken, and nobody has said which. */
export const UNCHOSEN_SOURCE = '?';

/** Words of a source that nobody has described yet. */
export interface SourceWords {
  readonly title: (asOf: string) => string;
  readonly publisher: string;
  readonly location: (file: string) => string;
  readonly note: (file: ImportedFile) => string;
}

/** From which row of `sources.csv` a list may come, and what a new one would hold. */
export interface SourceProposal {
  readonly known: readonly Source[];
  /** Id of the row of the published list of the same day; empty where there is no such list. */
  readonly ofDay: string;
  /** A new row, as far as anybody knows. */
  readonly blank: Source;
  /** Fields of it that stand in the file itself; the others are only a proposal, or empty. */
  readonly found: readonly SourceField[];
}

/** Who publishes such lists, as their titles name them. */
const PUBLISHER = /特別区長会事務局|特別区長会|(?:公益財団法人)?特別区協議会/u;

/**
 * Proposes from which source a list comes: what its own title rows say, and nothing else as a fact.
 * @param partners all published rows: a list of the same day has its source already
 * @param known the rows of `sources.csv`
 */
export function proposeSource(
  asOf: string,
  file: ImportedFile,
  reading: ListReading,
  partners: readonly ExchangePartner[],
  known: readonly Source[],
  words: SourceWords,
): SourceProposal {
  const found = sourceInTitles(reading);
  const fields = SOURCE_FIELDS.filter((field) => found[field] !== undefined);
  return {
    known,
    ofDay: partners.find((row) => row.asOf === asOf)?.sourceId ?? '',
    blank: {
      id: freeId(`list-${asOf}`, known),
      title: words.title(asOf),
      publisher: words.publisher,
      // Nobody knows it: 「発行日の記載なし」 is a fact as well.
      publishedOn: '',
      location: words.location(file.name),
      basis: 'document',
      note: words.note(file),
      ...found,
    },
    found: fields,
  };
}

/** The source that is taken where nobody says otherwise: that of the published list of the same day, else a new one. */
export function proposedSource({ known, ofDay, blank }: SourceProposal): Source {
  return known.find(({ id }) => id === ofDay) ?? blank;
}

/** Was the document published before the day of the list? Then it can hardly be the one in which it stands. */
export function isOlderThan({ publishedOn }: Source, asOf: string): boolean {
  return publishedOn !== '' && publishedOn < asOf.slice(0, publishedOn.length);
}

/** What is wrong with what a person has written; empty where nothing is. */
export function sourceFaults(source: Source): Partial<Record<SourceField, SourceFault>> {
  const faults: Partial<Record<SourceField, SourceFault>> = {};
  for (const field of SOURCE_FIELDS) if (/[\r\n]/.test(source[field])) faults[field] = 'lines';
  if (source.title.trim() === '') faults.title = 'missing';
  if (source.location.trim() === '') faults.location = 'missing';
  else if (/^https?:/i.test(source.location.trim()) && !URL.canParse(source.location.trim()))
    faults.location = 'address';
  if (source.publishedOn !== '' && !isPartialDate(source.publishedOn)) faults.publishedOn = 'date';
  return faults;
}

/** What a person has written, as it stands in the table: without spaces at the ends, its day as the table writes it. */
export function tidySource(source: Source): Source {
  const day = source.publishedOn.trim();
  return {
    ...source,
    title: source.title.trim(),
    publisher: source.publisher.trim(),
    location: source.location.trim(),
    publishedOn: plainDay(day) ?? day,
  };
}

/** What the rows above the table say of the document. */
function sourceInTitles({ skipped }: ListReading): Partial<Record<SourceField, string>> {
  const texts = skipped
    .filter(({ reason }) => reason === 'title')
    .flatMap(({ text }) => text)
    .map((text) => text.replace(/\s+/gu, ' ').trim());
  const title = texts.find((text) => /一覧|名簿|リスト|調べ|状況/u.test(text));
  const publisher = texts.map((text) => PUBLISHER.exec(text)?.[0]).find((name) => name !== undefined);
  const publishedOn = texts.map(publishedDay).find((day) => day !== undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
}

function freeId(wanted: string, known: readonly Source[]): string {
  const taken = new Set(known.map(({ id }) => id));
  let id = wanted;
  for (let next = 2; taken.has(id); next += 1) id = `${wanted}-${next}`;
  return id;
}
