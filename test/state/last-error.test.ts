import { expect, it } from 'vitest';
import { lastError, noteErrors } from '../../src/state/last-error.ts';

it('the last error that nothing catches is kept, with its name', () => {
  noteErrors();
  expect(lastError()).toBeUndefined();
  dispatchEvent(new ErrorEvent('error', { message: 'first' }));
  expect(lastError()?.text).toBe('first');
  const reason = Object.assign(new Event('unhandledrejection'), { reason: new TypeError('second') });
  dispatchEvent(reason);
  expect(lastError()).toMatchObject({ text: 'TypeError: second', at: expect.any(Number) });
});
