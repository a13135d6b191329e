import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError, type DataProblem } from '../../src/data/data-error.ts';
import { csvUtf8 } from '../../src/data/export/csv-text.ts';
import { readFile, type FileReading } from '../../src/data/import/file/read-file.ts';
import { DIFFERENCE_FILE, FINDINGS_FILE, reviewTables } from '../../src/data/import/import-files.ts';
import {
  ImportError,
  type ImportMessageTexts,
  type ImportProblem,
} from '../../src/data/import/import-problem.ts';
import { indexForLists, type ListIndex } from '../../src/data/import/match/list-index.ts';
import { acceptAll, proposeAll } from '../../src/data/import/match/outcomes.ts';
import {
  DECISIONS_FILE,
  decisionsCsv,
  decisionsText,
  readDecisions,
} from '../../src/data/import/package/decisions-csv.ts';
import { CHANGE_LOG_FILE, makePackage, PROVENANCE_FILE } from '../../src/data/import/package/make-package.ts';
import {
  proposedSource,
  proposeSource,
  SOURCE_FIELDS,
  sourceFaults,
  tidySource,
  type SourceFault,
  type SourceField,
  type SourceProposal,
} from '../../src/data/import/package/list-source.ts';
import type { ImportedFile, PackageWords } from '../../src/data/import/package/package-input.ts';
import { reviewList, type ListReview } from '../../src/data/import/review-list.ts';
import { chooseSheets, readSheets, sheetProblems } from '../../src/data/import/sheet/read-sheets.ts';
import { isPartialDate } from '../../src/data/package/field-value.ts';
import {
  descriptorOf,
  namesEdition,
  textOf,
  type PackageTexts,
} from '../../src/data/package/package-texts.ts';
import * as tables from '../../src/data/tables.ts';
import type { Decisions } from '../../src/domain/list-import.ts';
import type { Source } from '../../src/domain/publication.ts';
import { desk as deskWords } from '../../src/i18n/messages/ja/desk.ts';
import { exports as exportWords } from '../../src/i18n/messages/ja/exports.ts';
import { imports } from '../../src/i18n/messages/ja/import.ts';
import { importPackage } from '../../src/i18n/messages/ja/import-package.ts';
import { importReasons } from '../../src/i18n/messages/ja/import-reasons.ts';
import { IMPORT_FILE_WORDS } from '../../src/state/desk/import-words.ts';
import { freeName, isItsOwn } from './decisions-file.ts';
import { describeFault, describeProblem } from './describe-problem.ts';

const words = importPackage.command;
const PROBLEM_TEXTS: ImportMessageTexts = imports.problems;
const PACKAGE_WORDS: PackageWords = { reasons: importReasons, ...importPackage };

/** The command cannot be carried out at all: its words, for the person who gave it. */
class CommandError extends Error {}

const OPTIONS = {
  'as-of': { type: 'string' },
  source: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  'published-on': { type: 'string' },
  location: { type: 'string' },
  decisions: { type: 'string' },
  'accept-all': { type: 'boolean' },
  out: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command was given; undefined where it was only asked how it is used. */
function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help === true) return undefined;
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new CommandError(words.usage);
    const asOf = values['as-of'] ?? '';
    if (asOf.length !== 10 || !isPartialDate(asOf)) throw new CommandError(`${words.noDay}\n${words.usage}`);
    return { path, asOf, values };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    // The message itself is English and for programmers: only the option that it is about is told.
    const [, option = ''] = /'(--?[^\s'=]+)/u.exec((error as Error).message) ?? [];
    throw new CommandError(`${words.wrongArguments(option)}\n${words.usage}`);
  }
}

/** The published files as they are now. */
function readTexts(directory: string): PackageTexts {
  return new Map(
    readdirSync(directory)
      .filter((file) => /\.(csv|json)$/.test(file))
      .map((file) => [file, readFileSync(join(directory, file), 'utf8')]),
  );
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  if (!existsSync(path)) throw new CommandError(words.noFile(path));
  return new Uint8Array(readFileSync(path));
}

function problemText({ key, values }: ImportProblem): string {
  const text = PROBLEM_TEXTS[key] as (given: typeof values) => { what: string; action: string };
  const { what, action } = text(values);
  return `${what}${action}`;
}

/** What of a source the options say. */
const SOURCE_OPTIONS = {
  title: 'title',
  publisher: 'publisher',
  publishedOn: 'published-on',
  location: 'location',
} as const satisfies Record<SourceField, keyof typeof OPTIONS>;

/** The row of the list among the sources: the one that is named or there already, else a new one. */
function sourceFor(proposal: SourceProposal, values: Readonly<Record<string, unknown>>): Source {
  const given = SOURCE_FIELDS.filter((field) => values[SOURCE_OPTIONS[field]] !== undefined);
  const id = values['source'] as string | undefined;
  const known = proposal.known.find((each) => each.id === id);
  if (known !== undefined && given.length > 0) throw new CommandError(words.sourceKnown(known.id));
  if (known !== undefined) return known;
  if (id === undefined && given.length === 0) return proposedSource(proposal);
  const said = Object.fromEntries(given.map((field) => [field, values[SOURCE_OPTIONS[field]]]));
  const source = tidySource({ ...proposal.blank, ...(id === undefined ? {} : { id }), ...said });
  const [fault] = Object.entries(sourceFaults(source)) as [SourceField, SourceFault][];
  if (fault !== undefined)
    throw new CommandError(`--${SOURCE_OPTIONS[fault[0]]}：${deskWords.source.faults[fault[1]]}`);
  return source;
}

/** Prints what was found, one finding a line, and gives the tables of the review as files. */
function report(
  index: ListIndex,
  review: ListReview,
  asOf: string,
  edition: string,
  fileName: string,
): (readonly [string, Uint8Array])[] {
  const { findings, difference } = reviewTables(index, review, IMPORT_FILE_WORDS, asOf, edition, fileName);
  for (const [level, sheet, row, cell, column, value, why, action] of findings.rows) {
    const place = row === null ? '' : words.place(String(sheet), Number(row), String(cell));
    console.log([level, place, column, `「${value}」`, why, action].filter((part) => part !== '').join(' '));
  }
  return [
    [FINDINGS_FILE, csvUtf8(findings, exportWords.file)],
    ...(difference === undefined ? [] : [[DIFFERENCE_FILE, csvUtf8(difference, exportWords.file)] as const]),
  ];
}

function printReading(reading: FileReading): void {
  if (reading.encoding !== undefined)
    console.log(words.encoding(imports.encodingName(reading.encoding.encoding)));
  for (const problem of [...reading.problems, ...sheetProblems(reading.sheets, chooseSheets(reading.sheets))])
    console.log(problemText(problem));
}

function write(directory: string, files: Iterable<readonly [string, string | Uint8Array]>): void {
  for (const [path, content] of files) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** Prints problems, each in a line; what is to be done about several of them once, behind the last. */
function printProblems(problems: readonly DataProblem[]): void {
  problems.forEach((problem, at) => {
    const isSaidAgain = problems[at + 1]?.action.key === problem.action.key;
    console.error(isSaidAgain ? describeFault(problem) : describeProblem(problem));
  });
}

/** Takes away the package of an earlier run, which would look as if it were this one; nothing else in the directory. */
function removeEarlier(directory: string): void {
  const provenance = join(directory, PROVENANCE_FILE);
  if (!existsSync(provenance)) return;
  for (const part of [PROVENANCE_FILE, CHANGE_LOG_FILE, 'data', 'previous'])
    rmSync(join(directory, part), { recursive: true, force: true });
}

/**
 * `import.ts FILE --as-of DATE …`: reads a list, prints every finding, and writes its package. 0: the package is there;
 * 1: rows are open (their table is written, to be filled in) or the check would refuse the package; 2: nothing can be
 * read.
 */
async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === undefined) {
    console.log(words.usage);
    return 0;
  }
  const { path, asOf, values } = asked;
  const out = values.out ?? `import-${asOf}`;
  const bytes = bytesOf(path);
  const texts = readTexts(values.data ?? 'public/data');
  const table = (name: string): string => textOf(texts, name);
  const file: ImportedFile = {
    name: basename(path),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };

  const content = await readFile(bytes);
  printReading(content);
  const reading = readSheets(content.sheets, chooseSheets(content.sheets));
  if (reading.entries.length === 0) throw new CommandError(words.noList);
  console.log(words.read(content.sheets.length, reading.entries.length, reading.skipped.length));

  const known = tables.readSources(table('sources.csv'));
  const partners = tables.readExchangePartners(table('exchange_partners.csv'));
  const source = sourceFor(
    proposeSource(asOf, file, reading, partners, known, {
      ...importPackage.source,
      note: importPackage.log.file,
    }),
    values,
  );

  const index = indexForLists(
    tables.readMunicipalities(table('municipalities.csv')),
    tables.readMunicipalityChanges(table('municipality_changes.csv')),
    tables.readPrefectures(table('prefectures.csv')),
    namesEdition(descriptorOf(texts)),
  );
  const basis = {
    index,
    asOf,
    partners,
    counts: tables.readExchangeCounts(table('exchange_counts.csv')),
  };
  const proposals = proposeAll(index, reading, asOf);
  const reviewOf = (decisions: Decisions): ListReview => reviewList(basis, reading, proposals, decisions);

  const untouched = reviewOf(new Map());
  const given =
    values.decisions === undefined
      ? { decisions: new Map() as Decisions, problems: [], listed: new Set<number>() }
      : readDecisions(
          await decisionsText(bytesOf(values.decisions)),
          basename(values.decisions),
          untouched.results,
        );
  printProblems(given.problems);
  const decisions =
    values['accept-all'] === true
      ? acceptAll(reviewOf(given.decisions).results, given.decisions)
      : given.decisions;
  const review = reviewOf(decisions);
  const edition = descriptorOf(texts).version;
  const tablesOfReview = report(index, review, asOf, edition, file.name);

  const refused =
    review.results.filter((result) => result.refused !== undefined).length + given.problems.length;
  if (review.openCount > 0 || refused > 0) {
    removeEarlier(out);
    write(out, tablesOfReview);
    if (refused > 0) console.error(words.refused(refused));
    if (review.openCount === 0) return 1;
    const isThere = review.results.every(({ entry, isOpen }) => !isOpen || given.listed.has(entry.id));
    if (values.decisions !== undefined && isThere) {
      // What was typed there is mended there.
      console.error(words.open(review.openCount, values.decisions));
      return 1;
    }
    const toFill = decisionsCsv(review.results, decisions);
    const name = freeName(out, toFill);
    write(out, [[name, toFill]]);
    console.error(words.open(review.openCount, join(out, name)));
    return 1;
  }

  const made = makePackage({
    texts,
    index,
    asOf,
    source,
    file,
    reading,
    review,
    decisions,
    words: PACKAGE_WORDS,
  });
  if (made.problems.length > 0) {
    for (const problem of made.problems) console.error(describeProblem(problem));
    console.error(words.problems);
    return 1;
  }
  removeEarlier(out);
  const files = new Map<string, string | Uint8Array>([...made.files, ...tablesOfReview]);
  const asDecided = made.files.get(DECISIONS_FILE) ?? '';
  files.delete(DECISIONS_FILE);
  // The table that was typed in stays as it is where it says everything that was decided.
  if (!isItsOwn(out, values.decisions) || decisions.size > given.decisions.size) {
    const name = freeName(out, asDecided);
    files.set(name, asDecided);
    if (name !== DECISIONS_FILE) console.log(words.decidedIn(join(out, name)));
  }
  write(out, files);
  console.log(made.changed.length === 0 ? words.unchanged : words.done(out, made.changed.length));
  return 0;
}

/** Carries the command out, saying on the console what it has found. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof ImportError) console.error(problemText(error.problem));
    else if (error instanceof DataError)
      for (const problem of error.problems) console.error(describeProblem(problem));
    else if (error instanceof CommandError) console.error(error.message);
    else throw error;
    return 2;
  }
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = await main(process.argv.slice(2));
