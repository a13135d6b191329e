import type { RecordTexts, ReconciliationTexts } from '../../../data-texts.ts';
import { ENGLISH_LIST_REASONS, ENGLISH_RECORDED_REASONS } from './list-reasons.ts';
import { ENGLISH_NEWSLETTER_NOTES, ENGLISH_NEWSLETTERS } from './newsletters.ts';

/** The table of publications in English. */
export const ENGLISH_RECORD_TEXTS: RecordTexts = {
  newsletters: ENGLISH_NEWSLETTERS,
  newsletterNotes: ENGLISH_NEWSLETTER_NOTES,
};

/** The reasons in the report of the check in English. */
export const ENGLISH_RECONCILIATION: ReconciliationTexts = {
  listReasons: ENGLISH_LIST_REASONS,
  recordedReasons: ENGLISH_RECORDED_REASONS,
};
