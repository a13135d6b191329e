import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { LoadError } from '../../../src/data/load.ts';
import { Desk } from '../../../src/state/desk/desk.svelte.ts';
import { lasting } from '../../../src/state/desk/lasting.svelte.ts';
import { delimited, encoded } from '../../fixtures/import/file-bytes.ts';
import { importThread, publishedTexts } from '../../fixtures/import/import-thread.ts';
import { oneRowEach } from '../../fixtures/import/layouts.ts';
import { PRINTED } from '../../fixtures/import/list-of-2015.ts';
import { DAY, decisionsOf2015 } from '../../fixtures/import/list-reading.ts';
import { publishedText } from '../../fixtures/published-facts.ts';
import { waitFor } from '../../fixtures/wait-for.ts';

const texts = publishedTexts();

function newDesk(): Desk {
  return new Desk({ fetchTexts: () => Promise.resolve(texts), startThread: () => importThread().thread });
}

// The files of jsdom cannot be handed to a thread.
function fileOf(bytes: Uint8Array, name: string): File {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as File;
}

const listOf2015 = () => fileOf(encoded(delimited(oneRowEach(PRINTED)), 'shift_jis'), '一覧.csv');

async function matchedDesk(): Promise<Desk> {
  const desk = newDesk();
  await desk.openFile(listOf2015());
  desk.go('columns');
  desk.asOf = DAY;
  await desk.match();
  return desk;
}

/** The files of jsdom have no way of their own to their bytes. */
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
  return new Uint8Array(bytes);
}

async function zipOf(blob: Blob): Promise<Record<string, string>> {
  const parts = unzipSync(await bytesOf(blob));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('the desk', () => {
  it('opens a file, says how it was read, and waits for the day before it matches', async () => {
    const desk = newDesk();
    await desk.openFile(listOf2015());
    expect(desk.file?.encoding?.encoding).toBe('shift_jis');
    expect(desk.outline?.entryCount).toBe(580);
    expect([desk.mayGo('columns'), desk.mayGo('match')]).toEqual([true, false]);
    desk.asOf = '2015-02-30';
    await desk.match();
    expect([desk.summary, desk.isDayPublished]).toEqual([null, false]);
    desk.asOf = DAY;
    expect(desk.isDayPublished).toBe(true);
  });

  it('matches every row that needs nobody, and puts first what only a person can decide', async () => {
    const desk = await matchedDesk();
    const exact = PRINTED.length - (desk.page.total ?? 0);
    expect(desk.step).toBe('match');
    expect(desk.summary?.counts.matched).toBe(exact - (desk.summary?.counts.prefecture ?? 0));
    const names = desk.page.rows.map(({ result }) => result.proposal.publishedName);
    expect(names.slice(0, 6).sort()).toEqual(
      ['珠州市', '穴粟市', '鳴戸市', '高畠市', '稲毛市', '津川村'].sort(),
    );
    expect(desk.selectedRow?.result.isOpen).toBe(true);
    expect(desk.mayGo('finish')).toBe(false);
  });

  it('takes all corrections at once, decides and reopens single rows, and makes the published list of it', async () => {
    const desk = await matchedDesk();
    const before = desk.summary?.openCount ?? 0;
    await desk.acceptAll();
    expect(desk.summary).toMatchObject({ openCorrections: 0, openCount: 6 });
    expect(before).toBeGreaterThan(6);
    for (const [entry, decision] of decisionsOf2015()) await desk.decide(entry, decision);
    expect(desk.summary).toMatchObject({
      openCount: 0,
      refusedCount: 0,
      counts: { unmatched: 0, left_out: 2 },
    });
    const [first] = decisionsOf2015().keys();
    await desk.reopen(first!);
    expect(desk.summary?.openCount).toBe(1);
    await desk.decide(first!, decisionsOf2015().get(first!)!);
    desk.go('finish');
    const made = await desk.makeFile('package');
    expect(made?.problems).toEqual([]);
    // The list itself is as it is published: nothing of it changes.
    expect(made?.changed.filter((file) => file.includes('exchange'))).toEqual([]);
    const zip = await zipOf(made!.blob);
    expect(JSON.parse(zip['provenance.json'] ?? '')).toMatchObject({
      as_of: DAY,
      source_id: 'S003',
      file: { name: '一覧.csv' },
      entries: 580,
    });
    expect(zip['findings.csv']).toContain('稲毛市');
  });

  it('leaves out with a reason what nobody has decided, in a package of a new day', async () => {
    const desk = newDesk();
    await desk.paste('2026.8.1 現在\n都道府県名\t市町村名\n北海道\t旭川市\n千葉県\t稲毛市');
    expect(desk.asOf).toBe('2026-08-01');
    await desk.match();
    expect(desk.mayGo('finish')).toBe(true);
    const zip = await zipOf((await desk.makeFile('package'))!.blob);
    const rows = (zip['data/exchange_partners.csv'] ?? '').trim().split('\n');
    expect(rows.length).toBe(publishedText('exchange_partners.csv').trim().split('\n').length + 2);
    expect(rows.at(-1)).toContain('千葉県に稲毛市という市は、2026年3月12日現在の市町村名の表にない。');
  });

  it('saves what is half decided, and takes it in again with the same list', async () => {
    const desk = await matchedDesk();
    await desk.acceptAll();
    const [first] = decisionsOf2015();
    await desk.decide(first![0], first![1]);
    expect(desk.hasUnsaved).toBe(true);
    const saved = (await desk.makeFile('decisions'))!;
    expect([saved.name, desk.hasUnsaved]).toEqual([`判断_${DAY}.csv`, false]);
    const next = await matchedDesk();
    await next.bringDecisions(fileOf(await bytesOf(saved.blob), saved.name));
    expect(next.brought).toEqual({ count: 12, problems: [] });
    expect(next.decisions).toEqual(desk.decisions);
    expect(next.summary).toEqual(desk.summary);
    expect(next.hasUnsaved).toBe(false);
    await next.reopen(first![0]);
    expect(next.hasUnsaved).toBe(true);
  });

  it('gives decisions to the same rows of a list that has become another, and says which have none', async () => {
    const desk = await matchedDesk();
    await desk.acceptAll();
    const { blob, name } = (await desk.makeFile('decisions'))!;
    const file = fileOf(await bytesOf(blob), name);

    // One row fewer further up, and the first decided one is gone with it.
    const other = newDesk();
    const [gone = -1, ...kept] = [...desk.decisions.keys()];
    const isDropped = (at: number) => at === gone || at === 200;
    expect(kept.some((id) => id > 200) && !desk.decisions.has(200)).toBe(true);
    const fewer = PRINTED.filter((_, at) => !isDropped(at));
    await other.openFile(fileOf(encoded(delimited(oneRowEach(fewer)), 'shift_jis'), '一覧.csv'));
    other.asOf = DAY;
    await other.match();
    await other.bringDecisions(file);
    const moved = kept.map((id) => id - (id > 200 ? 2 : 1));
    expect([...other.decisions.keys()]).toEqual(moved);
    expect(other.brought?.problems).toHaveLength(1);
    expect(other.brought?.problems[0]).toMatchObject({ column: 'name', action: { key: 'action.sameList' } });

    await other.bringDecisions(fileOf(encoded(delimited(oneRowEach(PRINTED)), 'utf-8'), '一覧.csv'));
    expect(other.problem?.key).toBe('decisions.other');
    expect([...other.decisions.keys()]).toEqual(moved);
  });

  it('keeps what was decided while columns and day are put right', async () => {
    const desk = await matchedDesk();
    await desk.acceptAll();
    const before = desk.decisions;
    await desk.setRole(0, 1, 'none');
    await desk.setRole(0, 1, 'name');
    desk.asOf = '2015-09-01';
    await desk.match();
    expect(desk.brought).toEqual({ count: before.size, problems: [] });
    expect(desk.decisions).toEqual(before);
    expect(desk.summary?.openCorrections).toBe(0);
  });

  it('says what it would mean to choose a place', async () => {
    const desk = await matchedDesk();
    const inage = PRINTED.findIndex(({ name }) => name === '稲毛市');
    const chiba = await desk.target(inage, '12100');
    expect(chiba).toMatchObject({ code: '12100', mayBeChosen: true });
    expect(chiba?.listedAt?.row).toBe(PRINTED.findIndex(({ name }) => name === '千葉市') + 2);
  });

  it('reads the columns as a person says, and forgets what was matched before', async () => {
    const desk = newDesk();
    await desk.paste('北海道\t旭川市\n青森県\t七戸町');
    await desk.setRole(0, 1, 'none');
    expect(desk.outline?.entryCount).toBe(0);
    await desk.setRole(0, 1, 'name');
    expect(desk.outline?.sample[0]).toMatchObject({ row: 1, prefecture: '北海道', name: '旭川市' });
    await desk.useSheet(0, false);
    expect(desk.outline?.entryCount).toBe(0);
  });

  it('tells why a file cannot be read, and takes the next one', async () => {
    const desk = newDesk();
    await desk.openFile(fileOf(new TextEncoder().encode('%PDF-1.7'), '一覧.xlsx'));
    expect(desk.problem?.key).toBe('file.pdf');
    expect(desk.file).toBeNull();
    await desk.openFile(listOf2015());
    expect(desk.problem).toBeNull();
    expect(desk.file).not.toBeNull();
  });

  it('goes on when the view that asked for it first is gone', () => {
    let desk!: Desk;
    const leave = $effect.root(() => {
      desk = lasting(newDesk);
    });
    expect(desk.isDayReal).toBe(false);
    leave();
    desk.asOf = DAY;
    expect(desk.isDayReal).toBe(true);
  });

  it('tells at once that a published file is broken, before anybody brings in a list', async () => {
    const mistakes = vi.spyOn(console, 'error');
    for (const file of ['sources.csv', 'exchange_partners.csv', 'datapackage.json']) {
      const broken = new Map([...texts, [file, publishedText(file).replace('\n', '\nx,')]]);
      const desk = new Desk({
        fetchTexts: () => Promise.resolve(broken),
        startThread: () => importThread().thread,
      });
      await desk.prepare();
      await waitFor(() => expect(desk.problem?.key, file).toBe('work.noBasis'));
    }
    expect(mistakes).not.toHaveBeenCalled();
  });

  it('can be stopped while its thread says nothing at all, and tells of one whose script did not come', async () => {
    const answers = ['nothing', 'error', 'all'] as const;
    let started = 0;
    const desk = new Desk({
      fetchTexts: () => Promise.resolve(texts),
      startThread: () => {
        const way = answers[started++];
        const tell = new Map<string, () => void>();
        if (way === 'all') return importThread().thread;
        return {
          addEventListener: (type: string, listen: () => void) => tell.set(type, listen),
          postMessage: () => way === 'error' && tell.get('error')?.(),
          terminate: () => undefined,
        } as unknown as ReturnType<typeof importThread>['thread'];
      },
    });
    const opening = desk.openFile(listOf2015());
    await waitFor(() => expect(desk.work).not.toBeNull());
    desk.cancel();
    await opening;
    expect([desk.work, desk.file, desk.problem]).toEqual([null, null, null]);
    await desk.openFile(listOf2015());
    expect([desk.work, desk.file, desk.problem?.key]).toEqual([null, null, 'work.stopped']);
    await desk.openFile(listOf2015());
    expect([desk.work, desk.problem, desk.outline?.entryCount]).toEqual([null, null, 580]);
  });

  it('can be stopped, and starts anew with another thread', async () => {
    const started = vi.fn(() => importThread().thread);
    const desk = new Desk({ fetchTexts: () => Promise.resolve(texts), startThread: started });
    await desk.prepare();
    const opening = desk.openFile(listOf2015());
    desk.cancel();
    await opening;
    expect(desk.problem).toBeNull();
    expect(started).toHaveBeenCalledTimes(2);
    await desk.openFile(listOf2015());
    expect(desk.outline?.entryCount).toBe(580);
  });

  it('does nothing without the published files, and says which one is missing', async () => {
    const failure = { kind: 'network', file: 'sources.csv' } as const;
    const desk = new Desk({
      fetchTexts: () => Promise.reject(new LoadError(failure)),
      startThread: () => importThread().thread,
    });
    await desk.openFile(listOf2015());
    expect(desk.file).toBeNull();
    expect(desk.texts.current).toEqual({ status: 'failed', failure });
  });
});
