import { describe, expect, it, vi } from 'vitest';
import { createImportClient, type ImportThread } from '../../../src/data/import/import-client.ts';
import { ImportError } from '../../../src/data/import/import-problem.ts';
import { delimited, encoded, workbook } from '../../fixtures/import/file-bytes.ts';
import { importThread, publishedTexts } from '../../fixtures/import/import-thread.ts';
import { asPrinted, oneRowEach } from '../../fixtures/import/layouts.ts';
import { PRINTED } from '../../fixtures/import/list-of-2015.ts';

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

describe('the thread that reads and matches lists', () => {
  it('opens a workbook, shows its first rows and a proposal, reads the list and matches it', async () => {
    const steps = new Set<string>();
    const client = createImportClient(importThread().thread, (step) => steps.add(step));
    await client.prepare(publishedTexts());
    const file = await client.openFile(blobOf(await workbook({ 一覧: asPrinted(PRINTED) })));
    expect(file.sheets.map(({ name, isHidden, preview }) => [name, isHidden, preview.length])).toEqual([
      ['一覧', false, 30],
    ]);
    const outline = await client.list(file.sheets.map(({ choice }) => choice));
    expect(outline).toMatchObject({
      entryCount: 580,
      sample: [{ row: 4, prefecture: '北海道', name: '旭川市' }, ...Array(7).fill(expect.anything())],
    });
    const summary = await client.review('2015-08-01', new Map());
    expect(summary.entryCount).toBe(580);
    expect([...steps]).toEqual(['unpack', 'cells', 'list', 'match']);
  });

  it('reads the same bytes again in an encoding that a person chooses', async () => {
    const client = createImportClient(importThread().thread);
    const bytes = encoded(delimited(oneRowEach(PRINTED.slice(0, 20))), 'shift_jis');
    const guessed = await client.openFile(blobOf(bytes));
    expect(guessed.encoding?.encoding).toBe('shift_jis');
    const wrong = await client.openAgain({ encoding: 'euc-jp' });
    expect(wrong.problems[0]?.key).toBe('text.undecodable');
    const right = await client.openAgain({ encoding: 'shift_jis' });
    expect(right.sheets[0]?.preview[1]).toEqual(['北海道', '旭川市', '市']);
  });

  it('keeps a long list to itself and hands over what is asked for, however many ask at once', async () => {
    const { thread, sent } = importThread();
    const client = createImportClient(thread);
    await client.prepare(publishedTexts());
    const many = Array.from({ length: 5_001 }, () => '北海道\t旭川市').join('\n');
    const file = await client.openText(many);
    await client.list(file.sheets.map(({ choice }) => choice));
    const summary = await client.review('2026-08-01', new Map());
    expect(summary.counts).toMatchObject({ matched: 1, duplicate: 5_000 });
    const pages = await Promise.all(
      [0, 100, 4_950].map((from) => client.rows({ which: 'all', from, count: 100 })),
    );
    expect(pages.map(({ rows }) => rows.map(({ result }) => result.entry.id))).toEqual([
      Array.from({ length: 100 }, (_, id) => id),
      Array.from({ length: 100 }, (_, id) => id + 100),
      Array.from({ length: 51 }, (_, id) => id + 4_950),
    ]);
    expect(Math.max(...sent.map((reply) => JSON.stringify(reply).length))).toBeLessThan(200_000);
  });

  it('tells what is wrong with a file as an error that carries the problem, and goes on', async () => {
    const client = createImportClient(importThread().thread);
    const pdf = new Blob(['%PDF-1.7']);
    await expect(client.openFile(pdf)).rejects.toMatchObject({ problem: { key: 'file.pdf' } });
    const huge = { size: 200 * 1024 * 1024 } as Blob;
    await expect(client.openFile(huge)).rejects.toThrow(ImportError);
    expect((await client.openText('市町村名\n旭川市')).sheets).toHaveLength(1);
  });

  it('tells a mistake of its own, a thread that has ended and a file that is gone as what they are', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const keyOf = (answer: Promise<unknown>) => expect(answer).rejects;
    const client = createImportClient(importThread().thread);
    await keyOf(client.rows({ which: 'all', from: 0, count: 1 })).toMatchObject({
      problem: { key: 'work.failed' },
    });
    await client.openText('市町村名\n旭川市');
    await client.list([]);
    await keyOf(client.review('2026-08-01', new Map())).toMatchObject({ problem: { key: 'work.noBasis' } });
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    await keyOf(client.openFile(gone as unknown as Blob)).toMatchObject({
      problem: { key: 'file.unreadable' },
    });

    const listeners = new Map<string, () => void>();
    const dead = createImportClient({
      addEventListener: (type: string, listen: () => void) => listeners.set(type, listen),
      postMessage: () => listeners.get('error')?.(),
      terminate: () => undefined,
    } as unknown as ImportThread);
    await keyOf(dead.openText('市町村名')).toMatchObject({ problem: { key: 'work.stopped' } });
    await keyOf(dead.openText('市町村名')).toMatchObject({ problem: { key: 'work.stopped' } });
  });

  it('can be ended at any time', async () => {
    const client = createImportClient(importThread().thread);
    const opening = client.openText('市町村名\n旭川市');
    client.cancel();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
    await expect(client.openText('市町村名')).rejects.toMatchObject({ name: 'AbortError' });
  });
});
