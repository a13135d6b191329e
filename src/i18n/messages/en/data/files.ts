import type { FileTexts } from '../../../word-types.ts';

/** The files of the data by their names. */
export const ENGLISH_FILES: FileTexts = {
  'prefectures.csv': { title: 'Prefectures', description: 'The 47 prefectures.' },
  'municipalities.csv': {
    title: 'Municipalities and wards',
    description:
      '1,747 municipalities (names as of 12 March 2026). The 1,718 cities, towns and villages are counted, the 23 special wards and the 6 villages of the Northern Territories are not.',
  },
  'municipality_changes.csv': {
    title: 'Changes of municipalities',
    description:
      'New names, towns that became cities, mergers: former names that occur in these documents, and the municipalities of today.',
  },
  'exchange_partners.csv': {
    title: 'List of partner municipalities',
    description:
      'The published list as it is printed, in its order. Misprints, doubles and names that do not exist are not corrected; the result of matching and the reason stand beside. One list for each day, from the 580 entries of 1 August 2015 on.',
  },
  'exchange_counts.csv': {
    title: 'Partner municipalities by prefecture',
    description:
      '47 rows for each list. Numbers of the published table as they are; numbers that are not published are counted from the list, and marked so.',
  },
  'exchange_region_totals.csv': {
    title: 'Partner municipalities by region',
    description: 'Totals of the published table for each region (municipalities and prefectures).',
  },
  'milestones.csv': {
    title: 'Published figures and their days',
    description: 'Figures and events in the course of the project.',
  },
  'agreements.csv': {
    title: 'Wide-area partnership agreements',
    description:
      'The 13 associations of city mayors and of towns and villages that have concluded an agreement with the Special Wards Mayors’ Association.',
  },
  'agreement_members.csv': {
    title: 'Municipalities under wide-area agreements',
    description: '372 rows made from the rules. They agree with every published number.',
  },
  'company_agreements.csv': {
    title: 'Comprehensive agreements with companies',
    description: 'Companies with an agreement.',
  },
  'ward_partnerships.csv': {
    title: 'Ties of wards and local governments',
    description:
      'One agreement or tie of a ward and a municipality (or prefecture) each. Not complete for each ward.',
  },
  'programs.csv': {
    title: 'Joint plans and schemes',
    description: 'Plans and schemes of several local governments and wards.',
  },
  'program_members.csv': {
    title: 'Members of joint plans and schemes',
    description: 'Published members only.',
  },
  'disasters.csv': {
    title: 'Disasters',
    description:
      'Disasters with support by the special wards. Where listed_in is empty, a disaster is known from public pages only, and the documents do not state support by the 23 wards together.',
  },
  'disaster_support.csv': {
    title: 'Disaster support',
    description:
      'One item of support each. Support by the 23 wards together and by single wards is separate and is not added up. Where the recipient is empty it is not stated; that does not mean that there was no support.',
  },
  'events.csv': { title: 'Events', description: 'Exhibitions, lectures, fairs, festivals and others.' },
  'newsletters.csv': { title: 'Publications', description: 'The newsletter and others.' },
  'measures.csv': {
    title: 'What maps and charts show',
    description: 'The measures. A new measure is a new row.',
  },
  'published_totals.csv': {
    title: 'Published totals that are recounted',
    description: 'Totals that have no place in another table. They are recounted from the rows.',
  },
  'recorded_differences.csv': {
    title: 'Recorded differences',
    description:
      'Reasons why a published total differs from the rows, where the rows do not give the reason themselves.',
  },
  'sources.csv': { title: 'Sources', description: 'All sources of these data.' },
};
