import type { searchList as japanese } from '../ja/search-list.ts';
import { plural } from './plural.ts';

const quoted = (text: string) => `“${text}”`;

/** Words of what is found: they come with the first search. */
export const searchList: typeof japanese = {
  list: 'Search suggestions',
  loading: 'Loading the names of municipalities',
  count: (count) => plural(count, 'result', 'results'),
  said: (count, how) => `${count}: ${how}`,
  foundBy: {
    name: {
      start: (text) => `name begins with ${quoted(text)}`,
      inside: (text) => `name contains ${quoted(text)}`,
    },
    reading: {
      start: (text) => `reading begins with ${quoted(text)}`,
      inside: (text) => `reading contains ${quoted(text)}`,
    },
    former: {
      start: (text) => `former name begins with ${quoted(text)}`,
      inside: (text) => `former name contains ${quoted(text)}`,
    },
  },
  foundTogether: (text) => `for ${quoted(text)}`,
  foundInAddress: (text) => `${quoted(text)} was not found. The places shown match its first part.`,
  foundWards: 'special wards of Tokyo',
  first: (count) => `The first ${count} are shown. Keep typing to narrow them down.`,
  former: (name) => `formerly ${name}`,
  exchange: 'Partner',
  agreement: 'Agreement',
  oneLetter: (text) => `${quoted(text)} alone finds nothing. Keep typing.`,
  none: (text) => `There is no municipality, ward or prefecture for ${quoted(text)}.`,
  tries: [
    'You can also type the reading in hiragana or in Roman letters (ゆすはら, Yusuhara).',
    'You can also put the name of the prefecture first (Hokkaido Ikeda).',
    'Of names before a merger, only those in the documents of this map are found.',
    'Names of neighbourhoods, stations and facilities are not found.',
  ],
};
