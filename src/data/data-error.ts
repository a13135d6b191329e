/**
 * What can be wrong with a data file, as values. The words for people are made elsewhere from the key and its
 * values, so that this floor holds no sentences.
 */

/** Every message of the data floor with the values its words need. */
interface DataMessages {
  // what was expected
  'expected.utf8': Record<never, never>;
  'expected.noBom': Record<never, never>;
  'expected.lf': Record<never, never>;
  'expected.noControlCharacter': Record<never, never>;
  'expected.noReplacementCharacter': Record<never, never>;
  'expected.header': { columns: string };
  'expected.uniqueHeader': Record<never, never>;
  'expected.cells': { count: number };
  'expected.quoting': Record<never, never>;
  'expected.trimmed': Record<never, never>;
  'expected.noFormula': Record<never, never>;
  'expected.file': Record<never, never>;
  'expected.described': Record<never, never>;
  'expected.column': { column: string };
  'expected.required': Record<never, never>;
  'expected.type': { type: string };
  'expected.enum': { values: string };
  'expected.pattern': { pattern: string };
  'expected.minimum': { minimum: number };
  'expected.maximum': { maximum: number };
  'expected.unique': { firstLine: number };
  'expected.uniqueKey': { columns: string; firstLine: number };
  'expected.reference': { targets: string };
  'expected.date': Record<never, never>;
  'expected.datePrecision': { precision: string };
  'expected.dateOrder': { from: string };
  'expected.fiscalYear': { fiscalYear: number };
  'expected.published': { id: string; published: number; difference: number };
  'expected.computable': { measure: string };
  'expected.usedRecord': Record<never, never>;
  'expected.officialValue': { official: string };
  'expected.generated': Record<never, never>;
  'expected.match': { match: string; code: string };
  'expected.kind': { kind: string };
  'expected.order': { order: number };
  'expected.entry': { name: string };
  'expected.oneEntry': Record<never, never>;
  'expected.sumOfKinds': { sum: number };
  'expected.sumOfParts': { sum: number };
  'expected.atMostCounted': { counted: number };
  'expected.counted': { counted: number };
  // what to do
  'action.saveAsUtf8': Record<never, never>;
  'action.saveWithLf': Record<never, never>;
  'action.removeCharacter': Record<never, never>;
  'action.closeQuote': Record<never, never>;
  'action.fixRow': Record<never, never>;
  'action.fixHeader': Record<never, never>;
  'action.addFile': Record<never, never>;
  'action.describeFile': Record<never, never>;
  'action.fillIn': Record<never, never>;
  'action.correctValue': Record<never, never>;
  'action.removeDuplicate': Record<never, never>;
  'action.addReference': { file: string };
  /** About a row of decisions that were saved for another list. */
  'action.sameList': Record<never, never>;
  'action.correctDate': Record<never, never>;
  'action.correctRowsOrRecord': { file: string };
  'action.removeRecord': { file: string };
  'action.runCommand': { command: string };
  'action.correctMatch': Record<never, never>;
  'action.correctCount': Record<never, never>;
}

type DataMessageKey = keyof DataMessages;

/** What a catalogue of words must hold: for every message a function of its values. */
export type DataMessageTexts = { readonly [Key in DataMessageKey]: (values: DataMessages[Key]) => string };

/** One message: its key and the values that its words need. */
export type DataMessage = {
  [Key in DataMessageKey]: { readonly key: Key; readonly values: DataMessages[Key] };
}[DataMessageKey];

/** One thing that is wrong, and where. */
export interface DataProblem {
  /** Name of the file, e.g. `municipalities.csv`. */
  readonly file: string;
  /** Line in the file, the header being line 1; undefined for the file as a whole. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
  /** The text that was found, as it stands in the file. */
  readonly value?: string | undefined;
  readonly expected: DataMessage;
  readonly action: DataMessage;
}

/** A message with its values; `values` may be left out where the words need none. */
export function dataMessage<Key extends DataMessageKey>(
  key: Key,
  ...values: Record<never, never> extends DataMessages[Key] ? [] : [DataMessages[Key]]
): DataMessage {
  return { key, values: values[0] ?? {} } as unknown as DataMessage;
}

/** Thrown where a file cannot be used at all; carries every problem that was found in it. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly problems: readonly DataProblem[]) {
    const first = problems[0];
    super(first ? `${first.file}:${first.line ?? 1} ${first.expected.key}` : 'data error');
  }
}
