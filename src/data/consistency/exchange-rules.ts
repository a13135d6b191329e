import type { MatchKind } from '../../domain/partnership.ts';
import type { Municipality, MunicipalityKind } from '../../domain/place.ts';
import { dataMessage, type DataMessage, type DataProblem } from '../data-error.ts';
import { matchName, type NameMatch } from '../matching/match-name.ts';
import { mayBeRecorded } from '../matching/recorded-match.ts';
import { PREFECTURE_KIND, printedKind } from '../matching/printed-kind.ts';
import { indexPlaces, type MunicipalityChange, type PlaceIndex } from '../matching/place-index.ts';
import { recordsIn, type LocatedRecord, type Tables } from '../reconciliation/records.ts';

/** The municipalities and changes of a package as the index that names are matched with. */
export function placeIndexOf(tables: Tables): PlaceIndex {
  const municipalities = recordsIn(tables, 'municipalities').map((row): Municipality => ({
    code: row.text('code'),
    name: row.text('name'),
    kana: row.text('kana'),
    nameEn: row.text('name_en'),
    prefectureCode: row.text('prefecture_code'),
    kind: row.text('kind') as MunicipalityKind,
    isDesignatedCity: row.text('designated_city') === 'true',
  }));
  const changes = recordsIn(tables, 'municipality_changes').map((row): MunicipalityChange => ({
    oldName: row.text('old_name'),
    oldCode: row.text('old_code'),
    newCode: row.text('new_code'),
    changedOn: row.text('changed_on'),
    change: row.text('change') as MunicipalityChange['change'],
  }));
  return indexPlaces(municipalities, changes);
}

/**
 * Do the recorded match and code follow from the printed name? What nothing leads to but a person's decision must
 * be named in the reason.
 */
function agrees(index: PlaceIndex, row: LocatedRecord, found: NameMatch): boolean {
  const code = row.text('code');
  if (!mayBeRecorded(index, found, { match: row.text('match') as MatchKind, code })) return false;
  const candidates: readonly string[] = found.candidates;
  return (
    code === '' ||
    candidates.includes(code) ||
    row.text('reason').includes(index.byCode(code)?.name ?? row.text('published_name'))
  );
}

function describe(found: NameMatch): DataMessage {
  const code = found.candidates.join(',');
  return dataMessage('expected.match', { match: found.kind, code });
}

function problem(row: LocatedRecord, column: string, expected: DataMessage): DataProblem {
  const { file, line } = row;
  return {
    file,
    line,
    column,
    value: row.text(column),
    expected,
    action: dataMessage('action.correctMatch'),
  };
}

/** An entry is a duplicate when, and only when, another entry of the same list has the same code. */
function duplicateProblems(rows: readonly LocatedRecord[]): DataProblem[] {
  const keyOf = (row: LocatedRecord): string => `${row.text('as_of')} ${row.text('code')}`;
  const firsts = new Map<string, LocatedRecord>();
  const problems: DataProblem[] = [];
  for (const row of rows.filter((each) => each.text('code') !== '' && each.text('match') !== 'duplicate')) {
    const first = firsts.get(keyOf(row));
    if (first === undefined) firsts.set(keyOf(row), row);
    else problems.push(problem(row, 'code', dataMessage('expected.unique', { firstLine: first.line })));
  }
  for (const row of rows.filter((each) => each.text('match') === 'duplicate')) {
    if (!firsts.has(keyOf(row))) {
      problems.push(
        problem(row, 'match', dataMessage('expected.match', { match: 'corrected', code: row.text('code') })),
      );
    }
  }
  return problems;
}

/**
 * Entries of a published list whose recorded kind, match or code does not follow from what is printed, whose order
 * has a gap, that lack a reason, or that are counted twice.
 */
export function exchangeProblems(tables: Tables): DataProblem[] {
  const index = placeIndexOf(tables);
  const prefectures = new Map(
    recordsIn(tables, 'prefectures').map((row) => [
      row.text('prefecture_code'),
      { code: row.text('prefecture_code'), name: row.text('name') },
    ]),
  );
  const rows = recordsIn(tables, 'exchange_partners');
  const lastOrder = new Map<string, number>();
  const problems = rows.flatMap((row): DataProblem[] => {
    const prefecture = prefectures.get(row.text('prefecture_code'));
    if (prefecture === undefined) return [];
    const found: DataProblem[] = [];
    const order = (lastOrder.get(row.text('as_of')) ?? 0) + 1;
    lastOrder.set(row.text('as_of'), Number(row.text('order')));
    if (Number(row.text('order')) !== order) {
      found.push(problem(row, 'order', dataMessage('expected.order', { order })));
    }
    const kind = printedKind(row.text('published_name'), prefecture.name);
    if (row.text('published_kind') !== kind) {
      found.push(problem(row, 'published_kind', dataMessage('expected.kind', { kind })));
    }
    if ((row.text('match') === 'exact') !== (row.text('reason') === '')) {
      found.push(problem(row, 'reason', dataMessage('expected.required')));
    }
    if (kind === PREFECTURE_KIND) {
      const expected = { exact: prefecture.code, duplicate: prefecture.code, unmatched: '' }[
        row.text('match')
      ];
      if (row.text('code') !== expected) {
        found.push(
          problem(row, 'code', dataMessage('expected.match', { match: 'exact', code: prefecture.code })),
        );
      }
      return found;
    }
    const match = matchName(index, prefecture, row.text('published_name'), row.text('as_of'));
    if (!agrees(index, row, match)) found.push(problem(row, 'code', describe(match)));
    return found;
  });
  return [...problems, ...duplicateProblems(rows)];
}
