// The built site with ten times the places, their shapes and ties, and the fiscal years: to see what grows with them.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPageSources } from '../prerender/source-files.ts';
import {
  MUNICIPAL_FILES,
  readEventFacts,
  readMunicipalFacts,
  readNationalFacts,
} from '../../src/data/facts.ts';
import { makeSnapshot } from '../../src/data/make-snapshot.ts';
import { withCopiedShapes, type Shapes } from './enlarged-shapes.ts';

const TIMES = 10;
/** A day in the last of 120 fiscal years, counted from the first of the project (2014). */
const LAST_DAY = '2133-08-01';
const PREFECTURES = 47;

type Row = string[];

/** Rows of a table whose cells hold no quotation mark around a comma; others are left out of the copies. */
function rowsOf(text: string): { head: Row; rows: Row[]; lines: string[] } {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  return {
    head: head.split(','),
    rows: lines.filter((line) => !line.includes('"')).map((line) => line.split(',')),
    lines,
  };
}

/** The table with copies of its rows, in which a column has the code of a copied place. */
function withCopies(text: string, column: string, copiesOf: ReadonlyMap<string, readonly string[]>): string {
  const { head, rows } = rowsOf(text);
  const at = head.indexOf(column);
  const copied = rows.flatMap((row) =>
    (copiesOf.get(row[at] ?? '') ?? []).map((code) => row.with(at, code).join(',')),
  );
  return `${[text.trimEnd(), ...copied].join('\n')}\n`;
}

/**
 * Copies the built site and enlarges its data. Codes are those of the real prefectures that no place has; a copy lies
 * in the place it was made from, whatever its code. Prefectures and the detail of a prefecture stay as they are.
 * @param root folder of the project, with `public/` and a build in `dist/`
 * @returns the folder of the copy, in the place for temporary files
 */
export function enlargedSite(root: string): string {
  const sources = readPageSources(root);
  const { head, rows, lines } = rowsOf(sources.municipal.municipalities);
  const [codeAt, prefectureAt] = [head.indexOf('code'), head.indexOf('prefecture_code')];
  const taken = new Set(lines.map((line) => line.split(',')[codeAt]));
  const next = new Array<number>(PREFECTURES).fill(1);
  let turn = 0;
  /** The next free code of the next prefecture: 1,000 codes would not hold ten times 北海道. */
  const freeCode = (): string => {
    for (;;) {
      const prefecture = turn++ % PREFECTURES;
      const code = String((prefecture + 1) * 1000 + (next[prefecture] ?? 0)).padStart(5, '0');
      next[prefecture] = (next[prefecture] ?? 0) + 1;
      if (!taken.has(code)) return code;
    }
  };
  const copiesOf = new Map(
    rows
      // Wards are the host of the project and stay 23; the northern villages are in no count.
      .filter((row) => !/special_ward|northern/.test(row.join()))
      .map((row) => [row[codeAt] ?? '', Array.from({ length: TIMES - 1 }, freeCode)]),
  );
  const copiedPlaces = rows.flatMap((row) =>
    (copiesOf.get(row[codeAt] ?? '') ?? []).map((code) =>
      row.with(codeAt, code).with(prefectureAt, code.slice(0, 2)).join(','),
    ),
  );
  const municipal = {
    ...sources.municipal,
    municipalities: `${[sources.municipal.municipalities.trimEnd(), ...copiedPlaces].join('\n')}\n`,
    agreementMembers: withCopies(sources.municipal.agreementMembers, 'code', copiesOf),
    wardPartnerships: withCopies(sources.municipal.wardPartnerships, 'partner_code', copiesOf),
  };
  const milestone = [
    LAST_DAY,
    'day',
    'agreement_members',
    '3720',
    'exact',
    'document',
    'S002',
    '',
    '',
  ].join();
  const national = {
    ...sources.national,
    milestones: `${sources.national.milestones.trimEnd()}\n${milestone}\n`,
  };
  const snapshot = makeSnapshot(sources.edition, national, readNationalFacts(national), {
    ...readMunicipalFacts(municipal),
    ...readEventFacts(municipal),
  });

  const folder = mkdtempSync(join(tmpdir(), 'renkei-enlarged-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  for (const key of ['municipalities', 'agreementMembers', 'wardPartnerships'] as const)
    writeFileSync(join(folder, 'data', MUNICIPAL_FILES[key]), municipal[key]);
  const shapes = join(folder, 'geo', 'municipalities.topo.json');
  // From the source: in the built site the borders stand flat.
  const plain = join(root, 'public', 'geo', 'municipalities.topo.json');
  const country = JSON.parse(readFileSync(plain, 'utf8')) as Shapes;
  writeFileSync(shapes, JSON.stringify(withCopiedShapes(country, copiesOf)));
  const page = join(folder, 'index.html');
  const json = JSON.stringify(snapshot).replaceAll('<', '\\u003c');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /(<script type="application\/json" id="snapshot">)[\s\S]*?(<\/script>)/,
      (_, open: string, close: string) => open + json + close,
    ),
  );
  return folder;
}
