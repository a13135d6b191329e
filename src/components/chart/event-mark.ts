import { TYPE_MARKS } from '../../figure/disasters/type-mark.ts';
import type { DisasterType } from '../../domain/disaster.ts';

/** The shape of a mark on the time axis, in a box of 16 × 16, and the name of its colour. */
export interface EventMark {
  solid: string;
  outline: string;
  tone: 'agreement' | 'company' | DisasterType;
}

/** ■ an agreement with associations (LANGUAGE, section 5). */
export const AGREEMENT_MARK: EventMark = { solid: 'M1.5 1.5h13v13h-13z', outline: '', tone: 'agreement' };

/** ○ an agreement with a company. */
export const COMPANY_MARK: EventMark = {
  solid: '',
  outline: 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12z',
  tone: 'company',
};

/** The mark of a disaster, as in the timeline of disaster support. */
export function disasterMark(type: DisasterType): EventMark {
  return { ...TYPE_MARKS[type], tone: type };
}
