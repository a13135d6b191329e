import type { EventTexts } from '../../../data-texts.ts';
import { ENGLISH_ASSOCIATIONS } from './associations.ts';
import { ENGLISH_COMPANIES } from './companies.ts';
import { ENGLISH_EVENT_NOTES } from './event-notes.ts';
import { ENGLISH_EVENT_PARTNERS } from './event-partners.ts';
import { ENGLISH_EVENTS } from './events.ts';
import { ENGLISH_VENUES } from './venues.ts';

/** The table of events in English. */
export const ENGLISH_EVENT_TEXTS: EventTexts = {
  associations: ENGLISH_ASSOCIATIONS,
  companies: ENGLISH_COMPANIES,
  events: ENGLISH_EVENTS,
  venues: ENGLISH_VENUES,
  partners: ENGLISH_EVENT_PARTNERS,
  eventNotes: ENGLISH_EVENT_NOTES,
};
