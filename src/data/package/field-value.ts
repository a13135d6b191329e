import { dataMessage, type DataMessage } from '../data-error.ts';
import { looksLikeFormula } from '../export/formula-guard.ts';
import { INTEGER, NUMBER } from '../rows.ts';
import type { FieldDescriptor } from './descriptor.ts';

/** What is wrong with one cell. */
export interface ValueFault {
  readonly expected: DataMessage;
  readonly action: DataMessage;
}

/** Years with a name in the table of eras, up to a century that no plan of today reaches: others are slips. */
const PARTIAL_DATE = /^(19[3-9]\d|2[01]\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Is the text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and does that month or day exist in the calendar? */
export function isPartialDate(text: string): boolean {
  const found = PARTIAL_DATE.exec(text);
  if (found === null) return false;
  const [, year, month, day] = found;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= daysInMonth;
}

function hasType(field: FieldDescriptor, text: string): boolean {
  switch (field.type) {
    case 'integer':
      return INTEGER.test(text);
    case 'number':
      return NUMBER.test(text);
    case 'boolean':
      return text === 'true' || text === 'false';
    case 'date':
      return text.length === 10 && isPartialDate(text);
    case 'list':
      return text.split(field.delimiter ?? ',').every((item) => item !== '' && item === item.trim());
    case 'string':
      return true;
  }
}

/** The items of a cell: of a list each, else the one value; none when the cell is empty. */
export function itemsOf(field: FieldDescriptor, text: string): string[] {
  if (text === '') return [];
  return field.type === 'list' ? text.split(field.delimiter ?? ',') : [text];
}

/**
 * What is wrong with the text of a cell by itself: missing, not of the type, or against a constraint; undefined
 * when nothing is. Empty text is a missing value.
 */
export function faultOfValue(field: FieldDescriptor, text: string): ValueFault | undefined {
  const constraints = field.constraints ?? {};
  const correct = dataMessage('action.correctValue');
  if (text === '') {
    if (constraints.required !== true) return undefined;
    return { expected: dataMessage('expected.required'), action: dataMessage('action.fillIn') };
  }
  if (text !== text.trim()) return { expected: dataMessage('expected.trimmed'), action: correct };
  // Published files say exactly what was printed, with no guard before it, and are opened in spreadsheets.
  if ((field.type === 'string' || field.type === 'list') && looksLikeFormula(text))
    return { expected: dataMessage('expected.noFormula'), action: dataMessage('action.removeCharacter') };
  if (field.type === 'date' && !hasType(field, text)) {
    return { expected: dataMessage('expected.date'), action: dataMessage('action.correctDate') };
  }
  if (!hasType(field, text)) {
    return { expected: dataMessage('expected.type', { type: field.type }), action: correct };
  }
  if (field.partialDate === true && !isPartialDate(text)) {
    return { expected: dataMessage('expected.date'), action: dataMessage('action.correctDate') };
  }
  if (constraints.enum !== undefined && !constraints.enum.includes(text)) {
    return {
      expected: dataMessage('expected.enum', { values: constraints.enum.join(', ') }),
      action: correct,
    };
  }
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text)) {
    return { expected: dataMessage('expected.pattern', { pattern: constraints.pattern }), action: correct };
  }
  if (constraints.minimum !== undefined && Number(text) < constraints.minimum) {
    return { expected: dataMessage('expected.minimum', { minimum: constraints.minimum }), action: correct };
  }
  if (constraints.maximum !== undefined && Number(text) > constraints.maximum) {
    return { expected: dataMessage('expected.maximum', { maximum: constraints.maximum }), action: correct };
  }
  return undefined;
}
