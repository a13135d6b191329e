import type { DataProblem } from '../../data/data-error.ts';
import type { Delimiter } from '../../data/import/file/read-delimited.ts';
import type { TextEncoding } from '../../data/import/file/text-encoding.ts';
import type { FindingColumn, FindingLevel } from '../../data/import/findings/import-finding.ts';
import { createImportClient, type ImportClient, type ImportThread } from '../../data/import/import-client.ts';
import type { FileLanguage, ImportFile, ImportFileKind } from '../../data/import/import-files.ts';
import type { PreviewFacts } from '../../data/import/package/preview-facts.ts';
import { ImportError, importProblem, type ImportProblem } from '../../data/import/import-problem.ts';
import type { ImportStep, OpenedFile } from '../../data/import/import-protocol.ts';
import type { ListOutline } from '../../data/import/list-outline.ts';
import type { FindingPage, ReviewRow, ReviewSummary, ReviewTarget } from '../../data/import/review-parts.ts';
import type { RowPage, RowQuery } from '../../data/import/review-parts.ts';
import type { ColumnRole } from '../../data/import/sheet/header-words.ts';
import { listDay } from '../../data/import/sheet/list-day.ts';
import type { SheetChoice } from '../../data/import/sheet/read-sheets.ts';
import { isPartialDate } from '../../data/package/field-value.ts';
import { textOf, type PackageTexts } from '../../data/package/package-texts.ts';
import type { Decision, Decisions } from '../../domain/list-import.ts';
import type { PlaceCode } from '../../domain/place.ts';
import { Fetched } from '../fetched.svelte.ts';
import { ListOrigin } from './list-origin.svelte.ts';

/** From a file to a package. */
export const DESK_STEPS = ['file', 'columns', 'match', 'finish'] as const;
export type DeskStep = (typeof DESK_STEPS)[number];

/** Rows on the screen at a time. */
export const ROWS_AT_ONCE = 100;
const FINDINGS_AT_ONCE = 50;

/** What the thread is busy with. */
export interface DeskWork {
  readonly step: ImportStep;
  readonly done: number;
  readonly total: number;
}

/** What became of decisions that were brought in. */
export interface BroughtDecisions {
  /** Decisions that fit the list. */
  readonly count: number;
  /** Those that do not, each with why. */
  readonly problems: readonly DataProblem[];
}

/** Where a desk gets what it works with. */
export interface DeskMeans {
  /** @throws LoadError */
  readonly fetchTexts: () => Promise<PackageTexts>;
  readonly startThread: () => ImportThread;
  /** The language of the page; Japanese without it. */
  readonly language?: () => FileLanguage;
}

/**
 * A list on its way from a file to a package: what is open, what was decided, which rows are looked at. It lives as
 * long as the page of the browser, and leaves nothing behind.
 */
export class Desk {
  step: DeskStep = $state('file');
  /** Null while nothing is being read or matched. */
  work: DeskWork | null = $state.raw(null);
  /** Why the last file could not be read. */
  problem: ImportProblem | null = $state.raw(null);
  file: OpenedFile | null = $state.raw(null);
  /** Empty for pasted cells. */
  fileName = $state('');
  choices: readonly SheetChoice[] = $state.raw([]);
  outline: ListOutline | null = $state.raw(null);
  /** `YYYY-MM-DD`; empty while nobody knows. */
  asOf = $state('');
  summary: ReviewSummary | null = $state.raw(null);
  decisions: Decisions = $state.raw(new Map());
  query: RowQuery = $state.raw({ which: 'attention', from: 0, count: ROWS_AT_ONCE });
  page: RowPage = $state.raw({ rows: [], total: 0 });
  /** Number of the entry that is being decided. */
  selected: number | null = $state(null);
  findingLevel: FindingLevel | 'all' = $state('all');
  findingColumn: FindingColumn | 'all' = $state('all');
  findings: FindingPage = $state.raw({ findings: [], total: 0 });
  /** What became of decisions that were brought in: how many fit, and why others do not. */
  brought: BroughtDecisions | null = $state.raw(null);
  /** The package, as soon as it is made. */
  made: ImportFile | null = $state.raw(null);

  /** The document that the list comes from. */
  readonly origin = new ListOrigin(() => {
    this.made = null;
  });
  readonly texts: Fetched<PackageTexts>;
  readonly #means: DeskMeans;
  /** The decisions that are in a file already. */
  #saved: Decisions = $state.raw(new Map());
  #client: ImportClient | undefined;
  #preparing: Promise<void> | undefined;

  readonly isDayReal: boolean = $derived(this.asOf.length === 10 && isPartialDate(this.asOf));
  /** Is there a list of that day, whose place this one would take? */
  readonly isDayPublished: boolean = $derived.by(() => {
    const { current } = this.texts;
    if (!this.isDayReal || current.status !== 'ready') return false;
    return textOf(current.value, 'exchange_partners.csv').includes(`\n${this.asOf},`);
  });
  /** Would something be lost with the page? */
  readonly hasUnsaved: boolean = $derived(this.decisions.size > 0 && this.decisions !== this.#saved);
  readonly selectedRow: ReviewRow | undefined = $derived(
    this.page.rows.find(({ result }) => result.entry.id === this.selected),
  );

  constructor(means: DeskMeans) {
    this.#means = means;
    this.texts = new Fetched(means.fetchTexts);
  }

  /** Fetches what the desk needs; after a failure it can be called again. */
  prepare(): Promise<void> {
    // Whoever opens a file while it is on the way waits for the same.
    this.#preparing ??= this.#prepareOnce().finally(() => {
      this.#preparing = undefined;
    });
    return this.#preparing;
  }

  async openFile(file: File): Promise<void> {
    await this.#open(file.name, (client) => client.openFile(file));
  }

  async paste(text: string): Promise<void> {
    await this.#open('', (client) => client.openText(text));
  }

  /** Reads the same file again as a person says. */
  async readAgain(choices: { encoding?: TextEncoding; delimiter?: Delimiter }): Promise<void> {
    // In another encoding the cells may be parted otherwise.
    const delimiter = choices.encoding === undefined ? this.file?.delimiter : undefined;
    const kept = { encoding: this.file?.encoding?.encoding, delimiter, ...choices };
    await this.#open(this.fileName, (client) => client.openAgain(kept), true);
  }

  /** Is a sheet read as a part of the list? */
  async useSheet(sheet: number, isUsed: boolean): Promise<void> {
    await this.#choose(sheet, (choice) => ({ ...choice, isUsed }));
  }

  async setRole(sheet: number, column: number, role: ColumnRole): Promise<void> {
    await this.#choose(sheet, ({ roles }) => ({
      isUsed: true,
      roles: {
        ...roles,
        columns: roles.columns.map((each) =>
          each.column === column ? { ...each, role, confidence: 1 } : each,
        ),
      },
    }));
  }

  /** Says with which row the entries begin; everything above is head or title. */
  async setDataFrom(sheet: number, row: number): Promise<void> {
    await this.#choose(sheet, (choice) => ({
      ...choice,
      roles: { ...choice.roles, dataFrom: row, firstRow: Math.min(choice.roles.firstRow, row) },
    }));
  }

  /** Reads the list as its columns are chosen. */
  async outlineList(): Promise<void> {
    const choices = this.choices;
    this.summary = null;
    await this.#run(async (client) => {
      const outline = await client.list(choices);
      if (this.choices === choices) this.outline = outline;
    });
  }

  /** Matches the list; every row that needs nobody is done with that. */
  async match(): Promise<void> {
    if (!this.isDayReal) return;
    this.query = { which: 'attention', from: 0, count: ROWS_AT_ONCE };
    await this.#run(async (client) => {
      let summary = await client.review(this.asOf, new Map());
      this.brought = null;
      if (this.decisions.size > 0) {
        // The columns or the day were put right: what was decided stands wherever the row is still the same.
        const { decisions, problems } = await client.earlierDecisions();
        this.decisions = new Map(decisions);
        summary = await client.decide(this.decisions);
        this.brought = { count: decisions.length, problems };
      }
      this.origin.propose(await client.proposeSource(this.fileName));
      this.step = 'match';
      await this.#show(client, summary);
      this.selected = this.page.rows.find(({ result }) => result.isOpen)?.result.entry.id ?? null;
    });
  }

  async decide(entry: number, decision: Decision): Promise<void> {
    await this.#decideAll(new Map([...this.decisions, [entry, decision]]));
  }

  /** Takes a decision back: the row is open again. */
  async reopen(entry: number): Promise<void> {
    await this.#decideAll(new Map([...this.decisions].filter(([id]) => id !== entry)));
  }

  async acceptAll(): Promise<void> {
    await this.#run(async (client) => {
      this.decisions = await client.acceptAll();
      await this.#show(client, await client.decide(this.decisions));
    });
  }

  /**
   * Takes in decisions that were saved of the same list; where a row is decided already, the saved decision stands.
   * Rows that do not fit are told in `brought`.
   */
  async bringDecisions(file: File): Promise<void> {
    this.brought = null;
    await this.#run(async (client) => {
      const { decisions, problems } = await client.readDecisions(file, file.name);
      const hadNone = this.decisions.size === 0;
      this.decisions = new Map([...this.decisions, ...decisions]);
      this.brought = { count: decisions.length, problems };
      await this.#show(client, await client.decide(this.decisions));
      // They are in that file: nothing would be lost.
      if (hadNone) this.#saved = this.decisions;
    });
  }

  async look(query: Partial<RowQuery>): Promise<void> {
    this.query = { ...this.query, ...query };
    await this.#run(async (client) => {
      this.page = await client.rows(this.query);
    });
  }

  /** Selects an entry, with the rows among which it stands. */
  async lookFor(entry: number): Promise<void> {
    if (!this.page.rows.some(({ result }) => result.entry.id === entry))
      await this.#run(async (client) => {
        const query = await client.queryFor(entry, ROWS_AT_ONCE);
        this.page = await client.rows(query);
        this.query = query;
      });
    if (this.page.rows.some(({ result }) => result.entry.id === entry)) this.selected = entry;
  }

  /** Looks at findings of a level, about a column; what is left out stays as it is. */
  async lookAtFindings(
    query: { level?: FindingLevel | 'all'; column?: FindingColumn | 'all' },
    count = FINDINGS_AT_ONCE,
  ): Promise<void> {
    const { level = this.findingLevel, column = this.findingColumn } = query;
    [this.findingLevel, this.findingColumn] = [level, column];
    await this.#run(async (client) => {
      this.findings = await client.findings({ level, column, from: 0, count });
    });
  }

  /** The next row of the page that waits for somebody, after the selected one and then from the top. */
  selectNextOpen(): void {
    const { rows } = this.page;
    const at = rows.findIndex(({ result }) => result.entry.id === this.selected);
    const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(({ result }) => result.isOpen);
    if (next) this.selected = next.result.entry.id;
  }

  /** What it would mean to choose a place for a row. */
  async target(entry: number, code: PlaceCode): Promise<ReviewTarget | undefined> {
    return await this.#run((client) => client.target(entry, code));
  }

  /** Makes a file to be saved; undefined where it could not be made, which `problem` then tells. */
  async makeFile(kind: ImportFileKind): Promise<ImportFile | undefined> {
    const { decisions } = this;
    const made = await this.#run(async (client) => {
      if (kind === 'package') await client.useSource(this.origin.source);
      return await client.file(kind, this.fileName, this.#means.language?.());
    });
    // A package has them in it as well.
    const isKept = kind === 'decisions' || (kind === 'package' && made?.problems.length === 0);
    if (made && isKept) this.#saved = decisions;
    if (kind === 'package' && made) this.made = made;
    return made;
  }

  /** The facts with the list in them, as a package made now would have them; undefined where they could not be made. */
  async preview(): Promise<PreviewFacts | undefined> {
    return await this.#run(async (client) => {
      if (this.origin.isComplete) await client.useSource(this.origin.source);
      return await client.preview(this.fileName);
    });
  }

  /** Goes to a step that has what it needs. */
  go(step: DeskStep): void {
    if (this.mayGo(step)) this.step = step;
  }

  mayGo(step: DeskStep): boolean {
    if (step === 'file') return true;
    if (step === 'columns') return this.file !== null;
    return this.summary !== null && (step === 'match' || this.summary.openCorrections === 0);
  }

  /** Lets go of the file and of everything that was decided. */
  startOver(): void {
    this.#forget();
    this.problem = null;
    this.step = 'file';
  }

  /** Stops what is being read or matched. */
  cancel(): void {
    this.#client?.cancel();
    this.#start();
    this.startOver();
    this.work = null;
  }

  async #prepareOnce(): Promise<void> {
    await this.texts.load();
    if (this.#client === undefined) this.#start();
  }

  #start(): void {
    const { current } = this.texts;
    if (current.status !== 'ready') return;
    let thread: ImportThread;
    try {
      thread = this.#means.startThread();
    } catch {
      // A browser can forbid threads altogether.
      this.problem = importProblem('work.stopped');
      return;
    }
    const client = createImportClient(thread, (step, done, total) => {
      if (this.#client === client) this.work = { step, done, total };
    });
    this.#client = client;
    client.prepare(current.value, this.#means.language?.()).catch((error: unknown) => {
      // Told before anybody brings in a list in vain; everything else is told with the first request that needs it.
      const isBroken = error instanceof ImportError && error.problem.key === 'work.noBasis';
      if (isBroken && this.#client === client) this.problem = error.problem;
    });
  }

  #tell(problem: ImportProblem, client: ImportClient): void {
    // The file was in the thread that has ended: the next one begins with a file again.
    if (problem.key === 'work.stopped' && this.#client === client) {
      this.#start();
      this.startOver();
      this.work = null;
    }
    this.problem = problem;
  }

  #forget(): void {
    [this.file, this.outline, this.summary, this.made, this.brought] = [null, null, null, null, null];
    this.origin.forget();
    this.fileName = '';
    this.choices = [];
    this.decisions = new Map();
    this.page = { rows: [], total: 0 };
    this.findings = { findings: [], total: 0 };
    this.selected = null;
    this.asOf = '';
  }

  /** @param isAgain the same file stays on the screen while it is read once more, and what was decided is kept */
  async #open(
    name: string,
    read: (client: ImportClient) => Promise<OpenedFile>,
    isAgain = false,
  ): Promise<void> {
    if (isAgain) [this.summary, this.made] = [null, null];
    else this.#forget();
    this.step = 'file';
    await this.#run(async (client) => {
      // Not only when the thread says so: one that never says anything can be stopped too.
      this.work = { step: 'cells', done: 0, total: 0 };
      const file = await read(client);
      const choices = file.sheets.map(({ choice }) => choice);
      // Shown at once, so that nothing moves under a hand that is quick.
      const outline = await client.list(choices);
      [this.file, this.fileName, this.choices, this.outline] = [file, name, choices, outline];
      const used = file.sheets.filter(({ choice }) => choice.isUsed);
      if (!isAgain || this.asOf === '') this.asOf = listDay(used.flatMap(({ preview }) => preview));
    });
  }

  async #choose(sheet: number, change: (choice: SheetChoice) => SheetChoice): Promise<void> {
    this.choices = this.choices.map((choice, at) => (at === sheet ? change(choice) : choice));
    await this.outlineList();
  }

  async #decideAll(decisions: Decisions): Promise<void> {
    this.decisions = decisions;
    await this.#run(async (client) => {
      await this.#show(client, await client.decide(decisions));
    });
  }

  async #show(client: ImportClient, summary: ReviewSummary): Promise<void> {
    this.summary = summary;
    this.made = null;
    this.page = await client.rows(this.query);
    const { findingLevel: level, findingColumn: column } = this;
    this.findings = await client.findings({ level, column, from: 0, count: FINDINGS_AT_ONCE });
  }

  async #run<T>(task: (client: ImportClient) => Promise<T>): Promise<T | undefined> {
    await this.prepare();
    const client = this.#client;
    if (client === undefined) return undefined;
    this.problem = null;
    try {
      return await task(client);
    } catch (error) {
      if (error instanceof ImportError) this.#tell(error.problem, client);
      else if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      return undefined;
    } finally {
      if (this.#client === client) this.work = null;
    }
  }
}
