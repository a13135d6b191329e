// What becomes of a visit while one file of the site is broken: judged by what a reader sees, whatever the file.
import type { Page } from '@playwright/test';
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import { withoutProgram } from '../../src/i18n/messages/ja/without-program.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { breakFile, type Way } from './broken-files.ts';
import type { Visit } from './visits.ts';

const { status } = ja.common;
/** What a reader can press to ask for the missing thing once more. */
const RETRY: readonly string[] = [status.retry, mapSurface.retry, mapSurface.retryDrawing];
/** 「もう一度選んでください」: what asked for it stands beside the message. */
const AGAIN = 'もう一度';
/** What loads the page again. */
const RELOAD: readonly string[] = [status.reload, withoutProgram.retry];
/** What stands on a screen only when a program shows its insides. */
const RAW = /\b(\w*Error|undefined|NaN|Failed to|Unexpected|JSON|fetch|import)\b|\[object|https?:.*\.js\b/;
/** So long is waited for what a page of an idle machine does in less than a second. */
const LIMIT_MS = 12_000;
const STEP_MS = 100;

/** What a page shows. */
interface Look {
  /** Every word that can be seen, in order. */
  readonly text: string;
  /** Outlines and marks that are drawn. */
  readonly marks: number;
  /** What is said of something that went wrong. */
  readonly told: readonly string[];
  /** Names of what can be pressed in it. */
  readonly ways: readonly string[];
}

/** Runs in the page before its scripts: what is said after ten seconds, and given up after a minute, comes sooner. */
export function hastenPatience(): void {
  const { setTimeout: plain } = window;
  window.setTimeout = ((act: () => void, ms = 0, ...rest: []) =>
    plain(act, ms >= 4000 ? ms / 10 : ms, ...rest)) as typeof setTimeout;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => timeout(ms / 20);
}

/** @param words what is said while something is on its way, and the names of the buttons that a message of this site comes with */
function look({ loading, signs }: { loading: string; signs: readonly string[] }): Look {
  const visible = (element: Element) =>
    element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true });
  const said = [
    ...document.querySelectorAll<HTMLElement>('[role=alert], [role=status], [data-plain=notice]'),
  ].filter(visible);
  const pressed = (within: Element) =>
    [...within.querySelectorAll<HTMLElement>('button, a')].filter(visible).map((way) => way.innerText.trim());
  const messages = said.filter(
    (element) =>
      element.matches('[role=alert], [data-plain]') || pressed(element).some((name) => signs.includes(name)),
  );
  return {
    text: document.body.innerText,
    marks: [...document.querySelectorAll('path, rect, circle')].filter((mark) => mark.checkVisibility())
      .length,
    told: messages
      .map((element) => element.innerText.trim())
      .filter(
        (text) => text !== '' && (!text.includes(loading) || signs.some((sign) => text.includes(sign))),
      ),
    ways: messages.flatMap(pressed),
  };
}

/** What became of a visit with a broken file. */
export interface Outcome {
  readonly kind: 'not asked' | 'nothing lost' | 'told' | 'silent';
  /** What is wrong with that, in words for who mends it. */
  readonly faults: readonly string[];
  readonly told: readonly string[];
}

/** A reader who makes a visit, and knows how it looks when all is well. */
export class Walker {
  readonly #page: Page;
  readonly #visit: Visit;
  #reference: Look | undefined;
  #done = 0;

  constructor(page: Page, visit: Visit) {
    this.#page = page;
    this.#visit = visit;
  }

  /** Makes the visit with everything in its place. @returns paths of the files that it asked for */
  async learn(): Promise<string[]> {
    const files = new Set<string>();
    this.#page.on('request', (request) => {
      if (request.url().startsWith('http')) files.add(new URL(request.url()).pathname.slice(1));
    });
    await this.#open();
    await this.#page.waitForSelector('html[data-ready]', { state: 'attached' });
    await this.#page.waitForLoadState('networkidle');
    let last: Look | undefined;
    let calm = 0;
    for (const until = Date.now() + LIMIT_MS; Date.now() < until && calm < 8;) {
      await this.#go();
      const now = await this.#look();
      calm = this.#isThrough && last && same(now, last) ? calm + 1 : 0;
      last = now;
    }
    await this.#page.waitForLoadState('networkidle');
    if (!this.#isThrough || !last || last.text.length < 200)
      throw new Error(`${this.#visit.name}: the visit does not come to its end`);
    this.#reference = last;
    return [...files];
  }

  /** Makes the visit while a file fails in a way; then mends it and goes the way on that is offered. */
  async visit(file: string, way: Way): Promise<Outcome> {
    const broken = await breakFile(this.#page, new RegExp(`/${file.replaceAll(/[.?+]/g, '\\$&')}$`), way);
    await this.#open();
    const before = await this.#settle();
    const faults: string[] = [];
    const isSame = this.#isAsAlways(before);
    const told = before.told.filter((text) => !this.#reference?.told.includes(text));
    const raw = RAW.exec(before.text);
    if (raw && !RAW.test(this.#reference?.text ?? ''))
      faults.push(`shows its insides: ${before.text.slice(raw.index - 40, raw.index + 80)}`);
    const isTold = told.length > 0;
    const isQuiet = this.#visit.quiet?.test(file) ?? false;
    if (!isSame && !isTold && !isQuiet) faults.push(`says nothing: ${difference(this.#reference, before)}`);
    if (
      !isSame &&
      isTold &&
      !before.ways.some((name) => [...RETRY, ...RELOAD].includes(name)) &&
      !told.some((text) => text.includes(AGAIN))
    )
      faults.push(`offers no way on: ${told.join(' / ')}`);
    const asked = broken.asked();
    broken.mend();
    if (!isSame) {
      const isMended = await this.#retry();
      if (!isMended) {
        await this.#open();
        const after = await this.#settle();
        if (!this.#isAsAlways(after)) faults.push(`not mended: ${difference(this.#reference, after)}`);
      }
    }
    await this.#page.unrouteAll({ behavior: 'ignoreErrors' });
    const kind = asked === 0 ? 'not asked' : isSame ? 'nothing lost' : isTold ? 'told' : 'silent';
    return { kind, faults, told };
  }

  get #isThrough(): boolean {
    return this.#done === (this.#visit.steps ?? []).length;
  }

  async #open(): Promise<void> {
    this.#done = 0;
    await this.#page.goto('about:blank');
    await this.#page.goto(this.#visit.address, { waitUntil: 'commit' });
  }

  /** Does what the visit is about as far as the page is ready for it. */
  async #go(): Promise<void> {
    const steps = this.#visit.steps ?? [];
    const step = steps[this.#done];
    if (!step) return void (await this.#page.waitForTimeout(STEP_MS));
    const at = step.at(this.#page);
    try {
      await at.waitFor({ state: 'attached', timeout: 2 * STEP_MS });
      if ((await this.#page.locator('html[data-ready]').count()) === 0) return;
      await step.act(at);
      this.#done += 1;
    } catch {
      // Not there yet.
    }
  }

  async #look(): Promise<Look> {
    try {
      return await this.#page.evaluate(look, { loading: status.loading, signs: [...RETRY, ...RELOAD] });
    } catch {
      return { text: '', marks: 0, told: [], ways: [] };
    }
  }

  /** Waits until the page is as always, or has said what is missing. */
  async #settle(): Promise<Look> {
    let last: Look = { text: '', marks: 0, told: [], ways: [] };
    let calm = 0;
    for (const until = Date.now() + LIMIT_MS; Date.now() < until;) {
      await this.#go();
      const now = await this.#look();
      calm = same(now, last) ? calm + 1 : 0;
      last = now;
      if (calm >= 2 && this.#isAsAlways(now)) break;
      if (calm >= 5 && now.told.some((text) => !this.#reference?.told.includes(text))) break;
    }
    return last;
  }

  #isAsAlways(now: Look): boolean {
    return this.#isThrough && this.#reference !== undefined && same(now, this.#reference);
  }

  /** Presses whatever asks again, and waits for the page to be as always. */
  async #retry(): Promise<boolean> {
    for (const names of [RETRY, RELOAD])
      for (const name of names) {
        const way = this.#page
          .getByRole('button', { name, exact: true })
          .or(this.#page.getByRole('link', { name, exact: true }));
        const visible = way.filter({ visible: true });
        if ((await visible.count()) === 0) continue;
        if (names === RELOAD) this.#done = 0;
        await visible
          .first()
          .click({ timeout: 2000 })
          .catch(() => undefined);
        if (this.#isAsAlways(await this.#settle())) return true;
      }
    return false;
  }
}

function same(one: Look, other: Look): boolean {
  return one.text === other.text && one.marks === other.marks;
}

/** The first words that are not as always. */
function difference(reference: Look | undefined, now: Look): string {
  const before = reference?.text.split('\n') ?? [];
  const after = now.text.split('\n');
  const missing = before.filter((line) => !after.includes(line)).slice(0, 6);
  const added = after.filter((line) => !before.includes(line)).slice(0, 6);
  return `missing ${JSON.stringify(missing)}, added ${JSON.stringify(added)}, marks ${reference?.marks} → ${now.marks}`;
}
