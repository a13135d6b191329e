import { expect, it, vi } from 'vitest';
import { LoadError } from '../../src/data/load.ts';
import { Fetched } from '../../src/state/fetched.svelte.ts';

it('a thing is idle, then loading, then there, and fetched once', async () => {
  const fetch = vi.fn(async () => 'rows');
  const fetched = new Fetched(fetch);
  expect(fetched.current).toEqual({ status: 'idle' });
  const both = [fetched.load(), fetched.load()];
  expect(fetched.current).toEqual({ status: 'loading' });
  await Promise.all(both);
  await fetched.load();
  expect(fetched.current).toEqual({ status: 'ready', value: 'rows' });
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('a failure says why, and the thing can be asked for again', async () => {
  const failure = { kind: 'network', file: 'events.csv' } as const;
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new LoadError(failure));
  fetch.mockResolvedValueOnce('rows');
  const fetched = new Fetched(fetch);
  await fetched.load();
  expect(fetched.current).toEqual({ status: 'failed', failure });
  await fetched.load();
  expect(fetched.current).toEqual({ status: 'ready', value: 'rows' });
});

it('an exception that nobody thought of is a failure too', async () => {
  const fetched = new Fetched(() => Promise.reject(new TypeError('x is undefined')));
  await fetched.load();
  expect(fetched.current).toMatchObject({ status: 'failed', failure: { kind: 'unexpected' } });
});
