import { formatCount } from '../../../domain/format.ts';
import type { RecordWords } from '../../record-words.ts';

/** What records of ties are told with in English; other words of the product are Japanese so far. */
export const englishRecords: RecordWords = {
  common: {
    supportKind: {
      recovery_grant: 'Recovery grant',
      donation: 'Donation',
      staff: 'Staff sent',
      supplies: 'Supplies',
      other: 'Other',
      unspecified: 'Kind not stated',
    },
    listSeparator: ', ',
    quoted: (title) => `“${title}”`,
    qualifierPrefix: { exact: '', at_least: 'at least ', more_than: 'more than ', about: 'about ' },
    qualifierSuffix: { exact: '', at_least: '', more_than: '', about: '' },
    yen: (yen) => `¥${formatCount(yen)}`,
    // The pages give the unit in English already.
    withUnit: (amount, unit) => `${amount}${unit}`,
    ofTables: (text) => text,
  },
  place: {
    facts: { separator: ', ' },
    record: {
      listed: 'On the list of partner municipalities',
      listedPrefecture: 'On the list of partners (as a prefecture)',
      printedAs: (printed) => `Printed as ${printed}.`,
      agreement: 'Wide-area partnership agreement concluded',
      memberOf: (association, count) => `One of the ${count} municipalities of ${association}.`,
      derived: 'Follows from the rules of membership; the documents name no municipalities.',
      ward: (ward, kind) => `${ward}: ${kind}`,
      wardsOfPlan: (wards) => `From the 23 wards: ${wards}.`,
      received: (disaster) => `Support received after ${disaster}`,
      given: (disaster, recipient) =>
        recipient === '' ? `Support given after ${disaster}` : `Support for ${recipient} after ${disaster}`,
      giver: (giver) => `From ${giver}.`,
      wardsTotal: 'the wards, sum of their own gifts',
      joint: 'the 23 wards together',
      gifts: (what, things) => `${what}: ${things}`,
      gift: (what, amount) => `${what} ${amount}`,
      planned: (name) => `${name} (planned)`,
      via: (association) => `As ${association}.`,
      venue: (place) => `Venue: ${place}.`,
    },
  },
};
