import { saveBlob } from '../../components/control/save-blob.ts';
import type { ImportFile, ImportFileKind } from '../../data/import/import-files.ts';
import type { ReviewRow } from '../../data/import/review-parts.ts';
import type { Decision } from '../../domain/list-import.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Desk, DeskStep } from '../../state/desk/desk.svelte.ts';

/**
 * Where the focus goes: the heading of the step, that of the open row, the button of a row, what went wrong;
 * `found`: a row that is elsewhere on the page, and is brought into sight.
 */
export type FocusTarget =
  'step' | 'day' | 'row' | 'problem' | { readonly entry: number } | { readonly found: number };

/** What somebody does at the desk, with what follows on the screen: where the focus goes, and what is read aloud. */
export class DeskHands {
  /** The last thing that was done, for screen readers. */
  said = $state('');
  /** What was asked for and would throw away decisions that are in no file: it waits for an answer. */
  leaving: (() => void) | null = $state.raw(null);
  readonly #desk: Desk;
  readonly #lexicon: Lexicon;
  readonly #focus: (what: FocusTarget) => void;

  /** @param focus moves the focus, as soon as what it goes to is drawn */
  constructor(desk: Desk, lexicon: Lexicon, focus: (what: FocusTarget) => void) {
    this.#desk = desk;
    this.#lexicon = lexicon;
    this.#focus = focus;
  }

  /** Reads something, and says how much of a list it is. */
  async read(task: () => Promise<void>): Promise<void> {
    const isAgain = this.#desk.file !== null;
    await task();
    const { file, outline, problem } = this.#desk;
    if (file === null) {
      this.#focus(problem === null ? 'step' : 'problem');
      return;
    }
    this.#say((words) => words.read(outline?.entryCount ?? 0));
    if (!isAgain) this.#focus('step');
  }

  go(step: DeskStep): void {
    if (!this.#desk.mayGo(step) || this.#desk.step === step) return;
    this.#desk.go(step);
    this.#focus('step');
  }

  /** Back to where the day of the list is said. */
  changeDay(): void {
    this.#desk.go('columns');
    this.#focus('day');
  }

  async match(): Promise<void> {
    await this.#desk.match();
    const { summary, step } = this.#desk;
    if (summary === null || step !== 'match') return;
    this.#say((words) => words.matched(summary.entryCount, summary.openCount));
    this.#focus('step');
  }

  /** To the last step; where something still stands in its way, to that. */
  finish(): void {
    const { summary } = this.#desk;
    if (summary === null) return;
    if (this.#desk.mayGo('finish')) this.go('finish');
    else {
      this.#say((words) => words.waits(summary.openCorrections));
      const first = this.#desk.page.rows.find(
        ({ result }) => result.isOpen && result.proposal.kind === 'correction',
      );
      if (first) this.open(first.result.entry.id);
    }
  }

  /** Lets go of the list; what was decided and is in no file is asked for first. */
  startOver(): void {
    this.#letGo(() => {
      this.#desk.startOver();
      this.#focus('step');
    });
  }

  cancel(): void {
    this.#letGo(() => {
      this.#desk.cancel();
      this.#focus('step');
    });
  }

  /** Answers what was asked before the list is let go of. */
  async answer(how: 'save' | 'leave' | 'stay'): Promise<void> {
    const leave = this.leaving;
    this.leaving = null;
    if (leave === null || how === 'stay') return;
    // What could not be saved is not thrown away.
    if (how === 'save' && (await this.save('decisions')) === undefined) return;
    leave();
  }

  #letGo(leave: () => void): void {
    if (this.#desk.hasUnsaved) this.leaving = leave;
    else leave();
  }

  async bring(file: File): Promise<void> {
    await this.#desk.bringDecisions(file);
    const { brought, problem } = this.#desk;
    if (problem !== null) this.#focus('problem');
    else if (brought !== null) this.#say((words) => words.brought(brought.count, brought.problems.length));
  }

  /** Closes a row that stands open in its place. */
  close({ result }: ReviewRow): void {
    this.#desk.selected = null;
    this.#say((words) => words.closed);
    this.#focus({ entry: result.entry.id });
  }

  /** Opens the row of which something was found, wherever it stands. */
  async openFound(entry: number): Promise<void> {
    await this.#desk.lookFor(entry);
    if (this.#desk.selected === entry) this.#focus({ found: entry });
  }

  open(entry: number): void {
    this.#desk.selected = entry;
    this.#focus('row');
  }

  /** Decides a row and goes on to the next that waits. */
  async decide({ result }: ReviewRow, decision: Decision): Promise<void> {
    await this.#desk.decide(result.entry.id, decision);
    const open = this.#desk.summary?.openCount ?? 0;
    this.#say((words) => words.decided(result.proposal.publishedName, open));
    // Whoever has opened another row meanwhile stays there.
    const isStillHere = this.#desk.selected === result.entry.id;
    if (isStillHere && this.#desk.selectedRow?.result.refused === undefined) this.later();
  }

  /** Accepts a correction in its row: its button goes, the focus stays in the row. */
  async accept({ result }: ReviewRow): Promise<void> {
    await this.#desk.decide(result.entry.id, { kind: 'accept' });
    const open = this.#desk.summary?.openCount ?? 0;
    this.#say((words) => words.decided(result.proposal.publishedName, open));
    this.#focus({ entry: result.entry.id });
  }

  later(): void {
    this.#desk.selectNextOpen();
    this.#focus('row');
  }

  async reopen({ result }: ReviewRow): Promise<void> {
    await this.#desk.reopen(result.entry.id);
    this.#say((words) => words.reopened(result.proposal.publishedName));
    this.#focus('row');
  }

  async acceptAll(): Promise<void> {
    await this.#desk.acceptAll();
    const open = this.#desk.summary?.openCount ?? 0;
    this.#say((words) => words.acceptedAll(open));
    this.#focus('step');
  }

  async save(kind: ImportFileKind): Promise<ImportFile | undefined> {
    const made = await this.#desk.makeFile(kind);
    // A package that the check would refuse is told, not given away.
    if (made === undefined || made.problems.length > 0) return made;
    saveBlob(made.blob, made.name);
    this.#say((words) => words.saved(made.name));
    return made;
  }

  #say(sentence: (words: Lexicon['t']['desk']['said']) => string): void {
    this.said = sentence(this.#lexicon.t.desk.said);
  }
}
