import type { MunicipalTexts } from '../../../data-texts.ts';
import { ENGLISH_LIST_REASONS } from './list-reasons.ts';
import { ENGLISH_TIE_KINDS } from './tie-kinds.ts';
import { ENGLISH_TIE_NOTES } from './tie-notes.ts';

/** The municipal tables in English. */
export const ENGLISH_MUNICIPAL: MunicipalTexts = {
  tieKinds: ENGLISH_TIE_KINDS,
  tieNotes: ENGLISH_TIE_NOTES,
  listReasons: ENGLISH_LIST_REASONS,
};
