import { expect, it } from 'vitest';
import { LoadError } from '../../src/data/load.ts';
import { lastError, noteError, noteErrors } from '../../src/state/last-error.ts';

it('the last error that nothing catches is kept, with its name', () => {
  noteErrors();
  expect(lastError()).toBeUndefined();
  dispatchEvent(new ErrorEvent('error', { message: 'first' }));
  expect(lastError()?.text).toBe('first');
  const reason = Object.assign(new Event('unhandledrejection'), { reason: new TypeError('second') });
  dispatchEvent(reason);
  expect(lastError()).toMatchObject({ text: 'TypeError: second', at: expect.any(Number) });
});

it('an error that was told in plain words is kept with what the browser said of it', () => {
  const said = new TypeError('error loading dynamically imported module');
  noteError(new LoadError({ kind: 'program', file: '' }, said));
  expect(lastError()?.text).toBe(
    'LoadError: : program ← TypeError: error loading dynamically imported module',
  );
  const endless = new Error('round');
  endless.cause = endless;
  noteError(endless);
  expect(lastError()?.text.split('←')).toHaveLength(4);
});
