import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError, dataMessage } from '../../src/data/data-error.ts';
import { MUNICIPAL_FILES, readMunicipalFacts } from '../../src/data/facts.ts';
import { failureOf, fetchText, LoadError, loadTables, program } from '../../src/data/load.ts';
import { municipalFacts, publishedText } from '../fixtures/published-facts.ts';

afterEach(() => vi.unstubAllGlobals());

/** Stands in for the network: what the server answers for each file. */
function serve(answer: (file: string) => Response | Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return answer(url.split('/').at(-1) ?? '');
  });
  return asked;
}

const loadMunicipal = () =>
  loadTables((file) => fetchText(`/site/data/${file}`), MUNICIPAL_FILES, readMunicipalFacts);

/** The failure that a promise ends in. */
async function failure(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => new Error('nothing failed'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  return failureOf(error);
}

describe('tables of the site', () => {
  it('are fetched once each, below the base, and read together', async () => {
    const asked = serve((file) => new Response(publishedText(file)));
    expect(await loadMunicipal()).toEqual(municipalFacts);
    expect(asked.sort()).toEqual(
      Object.values(MUNICIPAL_FILES)
        .map((file) => `/site/data/${file}`)
        .sort(),
    );
  });

  it('that are missing are named with the answer of the server', async () => {
    serve((file) =>
      file === 'agreement_members.csv'
        ? new Response('not found', { status: 404 })
        : new Response(publishedText(file)),
    );
    expect(await failure(loadMunicipal())).toEqual({
      kind: 'status',
      file: 'agreement_members.csv',
      status: 404,
    });
  });

  it('whose cell is broken are named with line, column and value', async () => {
    serve((file) => {
      const text = publishedText(file);
      return new Response(file === 'municipalities.csv' ? text.replace('\n01202,', '\n1202,') : text);
    });
    expect(await failure(loadMunicipal())).toMatchObject({
      kind: 'content',
      file: 'municipalities.csv',
      problem: { file: 'municipalities.csv', line: 3, column: 'code', value: '1202' },
    });
  });

  it('that are really a page of the server are not taken for a table', async () => {
    serve(
      (file) => new Response(file === 'program_members.csv' ? '<!doctype html>\n<p>OK' : publishedText(file)),
    );
    expect(await failure(loadMunicipal())).toMatchObject({ kind: 'content', file: 'program_members.csv' });
  });

  it('that break off in the middle of a cell are not taken for a short table', async () => {
    serve((file) => {
      const text = publishedText(file);
      return new Response(file === 'exchange_partners.csv' ? text.slice(0, text.indexOf('01204')) : text);
    });
    expect(await failure(loadMunicipal())).toMatchObject({
      kind: 'content',
      file: 'exchange_partners.csv',
      problem: { line: 2, expected: { key: 'expected.cells' } },
    });
  });
});

describe('a text of the site', () => {
  it('is taken as UTF-8, with or without a byte order mark', async () => {
    serve((file) => new Response(new TextEncoder().encode(file === 'bom' ? '\ufeff北海道' : '北海道')));
    expect(await fetchText('/data/bom')).toBe('北海道');
    expect(await fetchText('/data/plain')).toBe('北海道');
  });

  it.each([404, 403, 500, 503])('that the server answers with %i fails with that status', async (status) => {
    serve(() => new Response('', { status }));
    expect(await failure(fetchText('/data/a.csv'))).toEqual({ kind: 'status', file: 'a.csv', status });
  });

  it('that never arrives is a failure of the network', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(fetchText('/data/a.csv'))).toEqual({ kind: 'network', file: 'a.csv' });
  });

  it('that breaks off on the way is a failure of the network', async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    serve(() => new Response(stream));
    expect(await failure(fetchText('/data/a.csv'))).toEqual({ kind: 'network', file: 'a.csv' });
  });

  it('in Shift_JIS is a failure of the encoding, never a text of broken characters', async () => {
    serve(() => new Response(Uint8Array.from([0x96, 0x6b, 0x8a, 0x43, 0x93, 0xb9])));
    expect(await failure(fetchText('/data/a.csv'))).toEqual({ kind: 'encoding', file: 'a.csv' });
  });
});

describe('an exception', () => {
  it('of the data is a failure of the content, with its first problem', () => {
    const problem = {
      file: 'a.csv',
      line: 7,
      column: 'b',
      expected: dataMessage('expected.required'),
      action: dataMessage('action.fillIn'),
    };
    expect(failureOf(new DataError([problem, { ...problem, line: 9 }]))).toEqual({
      kind: 'content',
      file: 'a.csv',
      problem,
    });
  });

  it('that nobody thought of is unexpected, with what it says', () => {
    expect(failureOf(new TypeError('x is undefined'))).toEqual({
      kind: 'unexpected',
      file: '',
      detail: 'x is undefined',
    });
    expect(failureOf('a word')).toMatchObject({ kind: 'unexpected', detail: 'a word' });
  });
});

describe('a part of the program', () => {
  const noPage = { querySelectorAll: () => [] };

  it('is one failure whether it does not come, breaks or is empty, and can be fetched again', async () => {
    vi.stubGlobal('document', noPage);
    const answers = [
      () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      () => Promise.reject(new SyntaxError('Unexpected end of input')),
      () => Promise.resolve(undefined),
      () => Promise.resolve('part'),
    ];
    const fetchPart = program(() => answers.shift()?.() ?? Promise.reject(new Error('asked too often')));
    for (let time = 0; time < 3; time += 1)
      await expect(fetchPart()).rejects.toMatchObject({ failure: { kind: 'program' } });
    await expect(fetchPart()).resolves.toBe('part');
  });

  it('keeps what the browser said of it, for the report of the error', async () => {
    vi.stubGlobal('document', noPage);
    const said = new TypeError('Failed to fetch dynamically imported module');
    await expect(program(() => Promise.reject(said))()).rejects.toMatchObject({ cause: said });
  });

  it('that never comes is given up after a minute', async () => {
    vi.stubGlobal('document', noPage);
    vi.useFakeTimers();
    const waiting = expect(program(() => new Promise(() => undefined))()).rejects.toMatchObject({
      failure: { kind: 'program' },
    });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    vi.useRealTimers();
  });
});
