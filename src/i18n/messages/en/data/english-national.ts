import type { NationalTexts } from '../../../data-texts.ts';
import { ENGLISH_ASSOCIATIONS } from './associations.ts';
import { ENGLISH_ACTIVITIES, ENGLISH_COMPANIES } from './companies.ts';
import { ENGLISH_DISASTER_NOTES, ENGLISH_FISCAL_YEAR_BASES } from './disaster-notes.ts';
import { ENGLISH_DISASTERS } from './disasters.ts';
import { ENGLISH_MEASURES } from './measures.ts';
import { ENGLISH_MILESTONE_NOTES } from './milestone-notes.ts';
import { ENGLISH_PROGRAM_NOTES } from './program-notes.ts';
import { ENGLISH_PROGRAMS } from './programs.ts';
import { ENGLISH_SOURCE_TITLES } from './source-titles.ts';
import { ENGLISH_LOCATIONS, ENGLISH_PUBLISHERS, ENGLISH_SOURCE_NOTES } from './sources.ts';

/** The national tables in English. */
export const ENGLISH_NATIONAL: NationalTexts = {
  associations: ENGLISH_ASSOCIATIONS,
  companies: ENGLISH_COMPANIES,
  activities: ENGLISH_ACTIVITIES,
  disasters: ENGLISH_DISASTERS,
  disasterNotes: ENGLISH_DISASTER_NOTES,
  fiscalYearBases: ENGLISH_FISCAL_YEAR_BASES,
  milestoneNotes: ENGLISH_MILESTONE_NOTES,
  programs: ENGLISH_PROGRAMS,
  programNotes: ENGLISH_PROGRAM_NOTES,
  measures: ENGLISH_MEASURES,
  sourceTitles: ENGLISH_SOURCE_TITLES,
  publishers: ENGLISH_PUBLISHERS,
  locations: ENGLISH_LOCATIONS,
  sourceNotes: ENGLISH_SOURCE_NOTES,
};
