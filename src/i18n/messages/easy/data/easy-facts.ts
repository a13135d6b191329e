import type { EventTexts, MunicipalTexts, NationalTexts, RecordTexts } from '../../../data-texts.ts';
import { EASY_ACTIVITIES } from './activities.ts';
import { EASY_DISASTER_NOTES, EASY_FISCAL_YEAR_BASES } from './disaster-notes.ts';
import { EASY_EVENT_NOTES } from './event-notes.ts';
import { EASY_LIST_REASONS } from './list-reasons.ts';
import { EASY_MEASURES } from './measures.ts';
import { EASY_MILESTONE_NOTES } from './milestone-notes.ts';
import { EASY_NEWSLETTER_NOTES } from './newsletter-notes.ts';
import { EASY_PROGRAM_NOTES } from './program-notes.ts';
import { EASY_SOURCE_NOTES } from './source-notes.ts';
import { EASY_TIE_NOTES } from './tie-notes.ts';

/** Names stay as they are: who asks at an office, or looks for a document, needs the one that is used there. */
const AS_PUBLISHED = {};

export const EASY_NATIONAL: NationalTexts = {
  associations: AS_PUBLISHED,
  companies: AS_PUBLISHED,
  activities: EASY_ACTIVITIES,
  disasters: AS_PUBLISHED,
  disasterNotes: EASY_DISASTER_NOTES,
  fiscalYearBases: EASY_FISCAL_YEAR_BASES,
  milestoneNotes: EASY_MILESTONE_NOTES,
  programs: AS_PUBLISHED,
  programNotes: EASY_PROGRAM_NOTES,
  measures: EASY_MEASURES,
  sourceTitles: AS_PUBLISHED,
  publishers: AS_PUBLISHED,
  locations: AS_PUBLISHED,
  sourceNotes: EASY_SOURCE_NOTES,
};

export const EASY_MUNICIPAL: MunicipalTexts = {
  tieKinds: AS_PUBLISHED,
  tieNotes: EASY_TIE_NOTES,
  listReasons: EASY_LIST_REASONS,
};

export const EASY_EVENT_TEXTS: EventTexts = {
  associations: AS_PUBLISHED,
  companies: AS_PUBLISHED,
  events: AS_PUBLISHED,
  venues: AS_PUBLISHED,
  partners: AS_PUBLISHED,
  eventNotes: EASY_EVENT_NOTES,
};

export const EASY_RECORD_TEXTS: RecordTexts = {
  newsletters: AS_PUBLISHED,
  newsletterNotes: EASY_NEWSLETTER_NOTES,
};
