import { describe, expect, it } from 'vitest';
import { createImportClient } from '../../../src/data/import/import-client.ts';
import { ImportError } from '../../../src/data/import/import-problem.ts';
import type { ImportReply, ImportRequest } from '../../../src/data/import/import-protocol.ts';
import { createImportSession } from '../../../src/data/import/import-session.ts';
import { delimited, encoded, workbook } from '../../fixtures/import/file-bytes.ts';
import { asPrinted, oneRowEach } from '../../fixtures/import/layouts.ts';
import { PRINTED } from '../../fixtures/import/list-of-2015.ts';

/** A thread that answers as the true one does: everything is copied as between threads, and comes later. */
function thread() {
  let listener: ((event: MessageEvent<ImportReply>) => void) | undefined;
  let isEnded = false;
  const sent: ImportReply[] = [];
  const handle = createImportSession((reply) => {
    sent.push(reply);
    const data = structuredClone(reply);
    queueMicrotask(() => {
      if (!isEnded) listener?.({ data } as MessageEvent<ImportReply>);
    });
  });
  return {
    sent,
    worker: {
      addEventListener: (type: string, listen: unknown) => {
        if (type === 'message') listener = listen as typeof listener;
      },
      postMessage: (request: ImportRequest, handedOver: Transferable[] = []) => {
        void handle(structuredClone(request, { transfer: handedOver }));
      },
      terminate: () => {
        isEnded = true;
      },
    } as unknown as Worker,
  };
}

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

describe('the thread that reads files', () => {
  it('opens a workbook, shows its first rows and a proposal, and hands over the list', async () => {
    const steps = new Set<string>();
    const client = createImportClient((step) => steps.add(step), thread().worker);
    const file = await client.openFile(blobOf(await workbook({ 一覧: asPrinted(PRINTED) })));
    expect(file.sheets.map(({ name, isHidden, preview }) => [name, isHidden, preview.length])).toEqual([
      ['一覧', false, 30],
    ]);
    const reading = await client.list(file.sheets.map(({ choice }) => choice));
    expect(reading.entries).toHaveLength(580);
    expect([...steps]).toEqual(['unpack', 'cells', 'list', 'hand_over']);
  });

  it('reads the same bytes again in an encoding that a person chooses', async () => {
    const client = createImportClient(undefined, thread().worker);
    const bytes = encoded(delimited(oneRowEach(PRINTED.slice(0, 20))), 'shift_jis');
    const guessed = await client.openFile(blobOf(bytes));
    expect(guessed.encoding?.encoding).toBe('shift_jis');
    const wrong = await client.openAgain({ encoding: 'euc-jp' });
    expect(wrong.problems[0]?.key).toBe('text.undecodable');
    const right = await client.openAgain({ encoding: 'shift_jis' });
    expect(right.sheets[0]?.preview[1]).toEqual(['北海道', '旭川市', '市']);
  });

  it('hands a long list over in parts, none of which stops the page', async () => {
    const { worker, sent } = thread();
    const client = createImportClient(undefined, worker);
    const many = Array.from({ length: 5_001 }, () => '北海道\t旭川市').join('\n');
    const file = await client.openText(many);
    const { entries } = await client.list(file.sheets.map(({ choice }) => choice));
    expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 5_001 }, (_, id) => id));
    expect(sent.flatMap((reply) => (reply.type === 'entries' ? [reply.entries.length] : []))).toEqual([
      2_000, 2_000, 1_001,
    ]);
  });

  it('tells what is wrong with a file as an error that carries the problem', async () => {
    const client = createImportClient(undefined, thread().worker);
    const pdf = new Blob(['%PDF-1.7']);
    await expect(client.openFile(pdf)).rejects.toMatchObject({ problem: { key: 'file.pdf' } });
    const huge = { size: 200 * 1024 * 1024 } as Blob;
    await expect(client.openFile(huge)).rejects.toThrow(ImportError);
    expect((await client.openText('市町村名\n旭川市')).sheets).toHaveLength(1);
  });

  it('can be ended at any time', async () => {
    const client = createImportClient(undefined, thread().worker);
    const opening = client.openText('市町村名\n旭川市');
    client.cancel();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  });
});
