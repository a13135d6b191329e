import { englishIsoDate } from '../../english-dates.ts';
import type { importReasons as japanese } from '../ja/import-reasons.ts';

/**
 * Reasons beside entries of a list. The published tables have them in Japanese, whatever language the desk is in;
 * these tell the same.
 */

const KINDS: Readonly<Record<string, string>> = { 市: 'city', 町: 'town', 村: 'village' };
const kindOf = (kind: string): string => KINDS[kind] ?? 'municipality';
/** A place with its prefecture; either may be missing. */
const official = (prefecture: string, name: string): string =>
  name === '' || prefecture === '' ? prefecture + name : `${name} (${prefecture})`;

export const importReasons: typeof japanese = {
  means: (prefecture, name) => `This is ${official(prefecture, name)}.`,
  whiteSpace: 'There is white space within the name.',
  strayMark: 'There is a mark or a number before or after the name.',
  district: (district, isInTwoLines) =>
    `Printed with the name of the district, “${district}”${isInTwoLines ? ', on two lines' : ''}.`,
  prefecturePrefix: (prefecture) => `Printed with the name of the prefecture, “${prefecture}”.`,
  strayCharacter: (prefecture, character) =>
    `“${character}” from the name of the prefecture, “${prefecture}”, stands before the name of the municipality.`,
  wrongCharacters: (right, printed) => `“${right}” is right. Printed as “${printed}”.`,
  missingCharacters: (characters) => `“${characters}” is missing.`,
  extraCharacters: (characters) => `“${characters}” is too much.`,
  swapped: (printed, name) =>
    `The right name is “${name}”. Printed as “${printed}”, with its characters in the wrong order.`,
  renamed: (asOf, kind, changedOn, name, isSameCode) =>
    `The name of a ${kindOf(kind)} as of ${englishIsoDate(asOf)}. It was renamed ${name} on ${englishIsoDate(changedOn)}.${isSameCode ? ' Its municipality code is the same.' : ''}`,
  raised: (asOf, kind, changedOn, name) =>
    `The name of a ${kindOf(kind)} as of ${englishIsoDate(asOf)}. It became ${name} on ${englishIsoDate(changedOn)}.`,
  merged: (asOf, kind, changedOn, name) =>
    `The name of a ${kindOf(kind)} as of ${englishIsoDate(asOf)}. It merged into ${name} on ${englishIsoDate(changedOn)}.`,
  givenUp: (printed, changedOn) =>
    changedOn === ''
      ? `“${printed}” is a former name.`
      : `“${printed}” is a name from before ${englishIsoDate(changedOn)}.`,
  noSuch: (prefecture, printed, kind, asOf, edition) =>
    asOf < edition
      ? `${prefecture} had no ${kindOf(kind)} called ${printed} on ${englishIsoDate(asOf)}, nor is there one in the table of names as of ${englishIsoDate(edition)}.`
      : `The table of names as of ${englishIsoDate(edition)} has no ${kindOf(kind)} called ${printed} in ${prefecture}.`,
  otherPrefecture: (printedUnder) => `Printed under ${printedUnder}.`,
  byCode: (code) => `By the code ${code} in the same row.`,
  byPerson: 'Decided by a person when the list was imported.',
  nameAndCodeDiffer: 'The name and the code are of different municipalities; which one cannot be decided.',
  specialWard: 'A special ward. It is not counted as a partner municipality.',
  northernVillage: 'A village of the Northern Territories. It is not counted.',
  undecided: 'Which municipality it is cannot be decided.',
  noName: 'The name of the municipality is missing.',
  noPrefecture: 'The prefecture is not known.',
  twice: (prefecture, name) => `${official(prefecture, name)} is there twice. It is counted once.`,
  twiceByWards: (prefecture, name, ward, otherWard) =>
    `${official(prefecture, name)} is in the rows of ${ward} and ${otherWard}. It is counted once.`,
  twiceAsPrinted: (prefecture, name) =>
    `${official(prefecture, name)} is there twice under the same name. It is counted once.`,
  twiceWithDistrict: (district, prefecture, name) =>
    `${official(prefecture, name)} is there twice, with and without the name of the district, “${district}”. It is counted once.`,
  twiceAsOtherKind: (name, kind) =>
    `${name} is on the same list. This is taken as the same ${kindOf(kind)} entered twice, and counted once.`,
};
