import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, recordsOf } from '../../src/data/csv.ts';
import { formatCsv } from '../../src/data/package/csv-writer.ts';

/** The kinds of municipality that an association's rule takes in (`member_rule` of `agreements.csv`). */
const KINDS_BY_RULE: Readonly<Record<string, readonly string[]>> = {
  all_cities: ['city'],
  all_towns_and_villages: ['town', 'village'],
};

/**
 * `agreement_members.csv` as text: for each association all municipalities of its prefecture of the kinds that its
 * rule names, in the order of `agreements.csv`, then of the codes. The published counts of all 13 associations
 * equal the official counts of these kinds, so that the members are all of them; the basis is `derived`. Special
 * wards and the six northern villages have kinds of their own and never come in.
 *
 * @param agreements the text of `agreements.csv`
 * @param municipalities the text of `municipalities.csv`
 * @throws RangeError for a rule that is not known
 */
export function agreementMembersCsv(agreements: string, municipalities: string): string {
  const places = recordsOf(parseCsv(municipalities, 'municipalities.csv'));
  const rows = recordsOf(parseCsv(agreements, 'agreements.csv')).flatMap((agreement) => {
    const kinds = KINDS_BY_RULE[agreement['member_rule'] ?? ''];
    if (kinds === undefined) throw new RangeError(`unknown member_rule: ${agreement['member_rule']}`);
    return places
      .filter((place) => place['prefecture_code'] === agreement['prefecture_code'])
      .filter((place) => kinds.includes(place['kind'] ?? ''))
      .map((place) => [agreement['id'] ?? '', place['code'] ?? '', 'derived']);
  });
  return formatCsv(['agreement_id', 'code', 'basis'], rows);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const directory = process.argv[2] ?? 'public/data';
  const read = (file: string): string => readFileSync(join(directory, file), 'utf8');
  writeFileSync(
    join(directory, 'agreement_members.csv'),
    agreementMembersCsv(read('agreements.csv'), read('municipalities.csv')),
  );
}
