import type { data as japanese } from '../ja/data.ts';

/**
 * What is wrong with a data file and what to do about it, in plain words: one entry for each message of the data
 * floor, taking its values. What is expected and what to do are clauses without a full stop.
 */
export const data: typeof japanese = {
  'expected.utf8': () => 'The character encoding must be UTF-8',
  'expected.noBom': () => 'It must be UTF-8 without a BOM',
  'expected.lf': () => 'Line ends must be LF only',
  'expected.noControlCharacter': () => 'There must be no invisible control characters',
  'expected.noReplacementCharacter': () => 'There must be no garbled characters (U+FFFD)',
  'expected.header': ({ columns }) => `The columns must be, in this order: ${columns}`,
  'expected.uniqueHeader': () => 'Each heading needs a name of its own that is not empty',
  'expected.cells': ({ count }) => `The number of cells in a row must be ${count}`,
  'expected.quoting': () =>
    'Quotation marks (") may stand only at the start and end of a cell; within its text they are doubled',
  'expected.trimmed': () => 'The value must have no spaces before or after it',
  'expected.noFormula': () => 'The value must not begin with = + - @ (a spreadsheet would run it)',
  'expected.file': () => 'This file is needed',
  'expected.described': () => 'The file must be described in datapackage.json',
  'expected.column': ({ column }) => `The column “${column}” is needed`,
  'expected.required': () => 'This cell must not be empty',
  'expected.type': ({ type }) => `The type must be ${type}`,
  'expected.enum': ({ values }) => `It must be one of these: ${values}`,
  'expected.pattern': ({ pattern }) => `The form must be ${pattern}`,
  'expected.minimum': ({ minimum }) => `It must be ${minimum} or more`,
  'expected.maximum': ({ maximum }) => `It must be ${maximum} or less`,
  'expected.unique': ({ firstLine }) =>
    `The value must differ from those of other rows (it is the same as in line ${firstLine})`,
  'expected.uniqueKey': ({ columns, firstLine }) =>
    `${columns} together must differ from other rows (they are the same as in line ${firstLine})`,
  'expected.reference': ({ targets }) => `The value must be one that is in ${targets}`,
  'expected.date': () =>
    'It must be a date of the calendar (YYYY-MM-DD; YYYY-MM or YYYY if that is how exact it is)',
  'expected.datePrecision': ({ precision }) => `The date must fit “${precision}” in date_precision`,
  'expected.dateOrder': ({ from }) => `The date must not be before the start (${from})`,
  'expected.fiscalYear': ({ fiscalYear }) => `The fiscal year that follows from the date is ${fiscalYear}`,
  'expected.published': ({ id, published, difference }) =>
    `The published value ${published} of “${id}” differs by ${difference > 0 ? '+' : ''}${difference} from the value recounted from the rows, and no reason is recorded`,
  'expected.computable': ({ measure }) =>
    `“${measure}” must be counted in a way for which there is a rule to recount it from rows, and for which those rows are all there`,
  'expected.usedRecord': () =>
    'It must be the number of a check that still has a difference (this number has no difference to be explained)',
  'expected.officialValue': ({ official }) => `In the official list, it is “${official}”`,
  'expected.generated': () => 'The content must be the same as when made again from the original data',
  'expected.match': ({ match, code }) =>
    `The match that follows from the printed name is “${match}” (${code === '' ? 'no counterpart' : code})`,
  'expected.entry': ({ name }) =>
    name === ''
      ? 'It must be a row of the list that was read in (there is no row of this number)'
      : `In the list that was read in, the name in this row is “${name}”`,
  'expected.oneEntry': () =>
    'The name must be in one row each of the list that was read in and of this table (there are other rows of the same prefecture and name, so it is not known which row the decision is for)',
  'expected.sumOfParts': ({ sum }) =>
    `The number must not contradict the sum of the parts of the same list (${sum}). A counted number (derived) that does not fit the published one is not put in`,
  'expected.sumOfKinds': ({ sum }) =>
    `The number must be the same as cities, towns and villages together (${sum})`,
  'expected.atMostCounted': ({ counted }) =>
    `It must be at most the number of municipalities there are (${counted})`,
  'expected.counted': ({ counted }) => `A count of the list gives ${counted}`,
  'expected.kind': ({ kind }) => `The kind of the printed name is “${kind}”`,
  'expected.order': ({ order }) => `The position in print is ${order}`,
  'action.saveAsUtf8': () => 'Save it again as UTF-8 without a BOM',
  'action.saveWithLf': () => 'Save it again with LF as line ends',
  'action.removeCharacter': () => 'Remove that character',
  'action.closeQuote': () => 'Correct the pair of quotation marks',
  'action.fixRow': () => 'Correct the number of cells (“,” and quotation marks)',
  'action.fixHeader': () => 'Correct the headings in line 1',
  'action.addFile': () => 'Put the file in place',
  'action.describeFile': () => 'Add a description to datapackage.json, or remove the file',
  'action.fillIn': () => 'Enter a value',
  'action.correctValue': () => 'Correct the value',
  'action.sameList': () => 'Choose decisions that were saved for the same list, or decide this row anew',
  'action.removeDuplicate': () => 'Correct or remove one of the rows',
  'action.addReference': ({ file }) => `Correct the value, or add a row to ${file}`,
  'action.correctDate': () => 'Correct the date, or how exact it is, or its fiscal year',
  'action.correctRowsOrRecord': ({ file }) =>
    `Correct the rows or the published value, or record the reason in ${file}`,
  'action.removeRecord': ({ file }) => `Remove this row from ${file}`,
  'action.runCommand': ({ command }) => `Run “${command}”`,
  'action.correctCount': () =>
    'Correct the number or the rows of the list. A number that is not published is counted anew when the list is imported again',
  'action.correctMatch': () => 'Check the printed name, and correct the match, the code and the reason',
};
