import { readTable } from '../rows.ts';

/**
 * Who held each event for the wards. Its own reader, since only the pages of towns tell of it.
 * @param text of events.csv
 * @returns `joint` (特別区長会・特別区協議会 for all wards) or the code of a ward, by the event's id; no entry
 * where the source names nobody
 * @throws DataError at the first row without an id
 */
export function readOrganizers(text: string): Map<string, string> {
  const rows = readTable('events.csv', text, (row) => [row.text('id'), row.text('organizer')] as const);
  return new Map(rows.filter(([, organizer]) => /^(joint|131\d\d)$/.test(organizer)));
}
