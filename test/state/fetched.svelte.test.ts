import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { LoadError } from '../../src/data/load.ts';
import { Fetched } from '../../src/state/fetched.svelte.ts';

test('a thing is fetched once, however often it is asked for', async () => {
  let calls = 0;
  const thing = new Fetched(async () => ++calls);
  expect(thing.current.status).toBe('idle');
  const first = thing.load();
  expect(thing.current.status).toBe('loading');
  await Promise.all([first, thing.load()]);
  await thing.load();
  expect(thing.current).toEqual({ status: 'ready', value: 1 });
});

test('a failure carries its reason, and the next attempt can succeed', async () => {
  const failure = { kind: 'status', file: 'a.json', status: 404 } as const;
  let isThere = false;
  const thing = new Fetched(async () => {
    if (!isThere) throw new LoadError(failure);
    return 'content';
  });
  await thing.load();
  expect(thing.current).toEqual({ status: 'failed', failure });
  isThere = true;
  await thing.load();
  expect(thing.current).toEqual({ status: 'ready', value: 'content' });
});

test('an exception that nobody thought of is a failure too', async () => {
  const thing = new Fetched(() => Promise.reject(new TypeError('x is undefined')));
  await thing.load();
  expect(thing.current).toMatchObject({ status: 'failed', failure: { kind: 'unexpected' } });
});

test('an effect that asks for a thing that does not come asks once', async () => {
  let calls = 0;
  const thing = new Fetched(() => {
    calls += 1;
    return Promise.reject(new TypeError('no answer'));
  });
  const stop = $effect.root(() => {
    $effect(() => void thing.load());
  });
  for (let turn = 0; turn < 5; turn++) {
    flushSync();
    await Promise.resolve();
  }
  stop();
  expect(thing.current.status).toBe('failed');
  expect(calls).toBe(1);
});
