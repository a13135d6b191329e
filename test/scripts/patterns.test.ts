import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternLiterals } from '../fixtures/pattern-literals.ts';
import { firstEndless } from '../fixtures/pump-patterns.ts';

/** Long enough that a pattern whose time grows with the cube of the length, or faster, never ends. */
const LENGTH = 4000;
/** Generous: a pattern that is sound needs a few milliseconds, on whatever machine. */
const PATIENCE_MS = 15_000;

describe('the regular expressions of the program', () => {
  const patterns = patternLiterals(join(import.meta.dirname, '../../src'));

  it('come to an end on every long text of one piece repeated', async () => {
    expect(patterns.length).toBeGreaterThan(150);
    expect(await firstEndless(patterns, LENGTH, PATIENCE_MS)).toBeUndefined();
  });

  it('would be told by name where one does not', async () => {
    const careless = { place: 'here', source: '^(a+)+$', flags: '' };
    expect(await firstEndless([careless], 60, 500)).toBe(careless);
  });
});
