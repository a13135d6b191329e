// The staff desk with a list of 100,000 rows, and with the list of 2015: what it costs to bring it in.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { desk as words } from '../src/i18n/messages/ja/desk.ts';
import { delimited, encoded, workbook } from '../test/fixtures/import/file-bytes.ts';
import { oneRowEach } from '../test/fixtures/import/layouts.ts';
import { PRINTED, type PrintedPartner } from '../test/fixtures/import/list-of-2015.ts';
import { nameByCode } from '../test/fixtures/published-tables.ts';
import { answered, settled } from './page-clock.ts';
import { phase, phaseCosts, type PhaseCost } from './phases.ts';

const ROWS = 100_000;
/** A day on which every name of the official list stands. */
const AS_OF = '2026-04-01';
/** Far more than any step needs. */
const LONGEST_WAIT = 120_000;

/** What it cost to bring a list in. */
export interface ImportCost {
  /** Milliseconds from a question to the answer of the thread, by question; its own work and the way there and back. */
  readonly answers: ReadonlyMap<string, number>;
  /** The main thread, by what the person did. */
  readonly phases: ReadonlyMap<string, PhaseCost>;
  /** Megabytes. The heaps hold what scripts keep; the process everything, at the worst moment (0: not told here). */
  readonly memory: { readonly page: number; readonly thread: number; readonly process: number };
}

/**
 * Official names over and over; every 20th with its prefecture in front (a correction), every 500th misspelt (a
 * question), so that every kind of row is there by the thousand.
 */
function crowdedList(): PrintedPartner[] {
  const places = [...nameByCode].filter(([code, name]) => code.length === 5 && !name.endsWith('区'));
  return Array.from({ length: ROWS }, (_, index) => {
    const [code, name] = places[index % places.length] ?? ['', ''];
    const prefecture = nameByCode.get(code.slice(0, 2)) ?? '';
    const printed =
      index % 500 === 7
        ? `${name.slice(0, 1)}野${name.slice(1)}`
        : index % 20 === 3
          ? prefecture + name
          : name;
    return { prefecture, name: printed, kind: name.slice(-1) };
  });
}

/** The files to be brought in, by what they are; they lie in a folder of their own. */
export async function deskFiles(): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-desk-'));
  const crowd = oneRowEach(crowdedList());
  const text = delimited(crowd);
  const contents: [string, string, Uint8Array][] = [
    ['list of 2015, CSV in Shift_JIS', '2015.csv', encoded(delimited(oneRowEach(PRINTED)), 'shift_jis')],
    ['list of 2015, XLSX', '2015.xlsx', await workbook({ 一覧: oneRowEach(PRINTED) })],
    ['100,000 rows, CSV in UTF-8', 'utf-8.csv', encoded(text, 'utf-8')],
    ['100,000 rows, CSV in Shift_JIS', 'shift_jis.csv', encoded(text, 'shift_jis')],
    ['100,000 rows, XLSX', 'rows.xlsx', await workbook({ 一覧: crowd })],
  ];
  const files = new Map(
    contents.map(([name, file, bytes]) => {
      writeFileSync(join(folder, file), bytes);
      return [name, join(folder, file)];
    }),
  );
  return { files, remove: () => rmSync(folder, { recursive: true }) };
}

/** Notes on the page how long each question to the thread takes; the client asks one at a time. */
function clockThread(): void {
  const notes: [string, number][] = [];
  Object.assign(window, { askedThread: notes });
  window.Worker = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
        const last = notes.at(-1);
        if (data.type !== 'progress' && last) last[1] = performance.now() - last[1];
      });
    }
    override postMessage(message: { type: string }, more?: unknown): void {
      notes.push([message.type, performance.now()]);
      super.postMessage(message, more as Transferable[]);
    }
  };
}

/** Brings a file in, from choosing it to its package. */
export async function bringIn(browser: Browser, origin: string, file: string): Promise<ImportCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  await page.addInitScript(clockThread);
  await page.goto(`${origin}?view=desk`);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  const phases = await phaseCosts(page, () => throughTheSteps(page, file));
  const notes = await page.evaluate(
    () => (window as unknown as { askedThread: [string, number][] }).askedThread,
  );
  const answers = new Map<string, number>();
  for (const [question, time] of notes) answers.set(question, Math.max(time, answers.get(question) ?? 0));
  const memory = {
    page: await heapOfPage(session),
    thread: await heapOfThread(session),
    process: await peakOfProcess(browser),
  };
  await context.close();
  return { answers, phases, memory };
}

async function throughTheSteps(page: Page, file: string): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await phase(page, 'file');
  await page.getByLabel(words.file.choose).setInputFiles(file);
  await button(words.file.next).waitFor();
  await settled(page);
  await phase(page, 'columns');
  await button(words.file.next).click();
  await page.getByLabel(words.columns.asOf).fill(AS_OF);
  await settled(page);
  await phase(page, 'match');
  await button(words.columns.next).click();
  await page.getByRole('table', { name: words.table.title }).waitFor();
  await settled(page);
  await phase(page, 'decide one');
  const open = async () => await page.locator('.panel-title').first().innerText();
  const first = await open();
  await page.getByRole('radio', { name: new RegExp(`^${words.panel.leaveOut}`) }).click();
  await button(words.panel.decide).click();
  await page.waitForFunction((name) => document.querySelector('.panel-title')?.textContent !== name, first);
  await settled(page);
  await phase(page, 'accept all');
  const acceptAll = button(/すべて承認する/);
  await acceptAll.click();
  await acceptAll.waitFor({ state: 'detached' });
  await settled(page);
  await phase(page, 'findings');
  const findings = page.waitForEvent('download');
  await button(words.findings.xlsx).click();
  await (await findings).path();
  await settled(page);
  await phase(page, 'package');
  await button(words.foot.next).click();
  const made = page.locator('.made');
  await button(words.finish.make).click();
  await made.waitFor();
  await answered(page);
  await settled(page);
}

const MEGABYTE = 1024 * 1024;

async function heapOfPage(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

/** The thread is asked by way of the page: a session of its own cannot be opened with it. */
async function heapOfThread(session: CDPSession): Promise<number> {
  const answer = new Promise<number>((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
      if (id === 2) resolve((result?.usedSize ?? NaN) / MEGABYTE);
    });
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      const ask = (id: number, method: string) =>
        session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      ask(1, 'HeapProfiler.collectGarbage')
        .then(() => ask(2, 'Runtime.getHeapUsage'))
        .catch(reject);
    });
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return await Promise.race([answer, new Promise<number>((resolve) => setTimeout(resolve, 5000, NaN))]);
}

/** The most that the process of the page has ever held; told by Linux alone. */
async function peakOfProcess(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
      }),
  );
  return Math.max(0, ...peaks);
}
