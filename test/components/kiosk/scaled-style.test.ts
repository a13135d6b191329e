import { describe, expect, it } from 'vitest';
import { legibleSize, scaledValue } from '../../../src/components/kiosk/scaled-style.ts';
import { scaledQuery } from '../../../src/state/display/scaled-query.ts';

describe('styles of a page that is enlarged', () => {
  it('have their layout where a smaller screen has it', () => {
    expect(scaledQuery('(max-width: 1023px)', 1.6)).toBe('(max-width: 1636.8px)');
    expect(scaledQuery('screen and (min-width: 2560px) and (min-height: 1300px)', 2)).toBe(
      'screen and (min-width: 5120px) and (min-height: 2600px)',
    );
    for (const query of ['print', '(prefers-reduced-motion: reduce)', '(max-aspect-ratio: 1/1)'])
      expect(scaledQuery(query, 1.6)).toBe(query);
  });

  it('keep shares of the window what they are', () => {
    expect(scaledValue('min(88vw, 70vh)')).toBe(
      'min(calc(88vw / var(--kiosk-zoom, 1)), calc(70vh / var(--kiosk-zoom, 1)))',
    );
    expect(scaledValue('calc(100dvh - var(--bar-h))')).toBe(
      'calc(calc(100dvh / var(--kiosk-zoom, 1)) - var(--bar-h))',
    );
    for (const value of ['12px', 'var(--view)', '1.5em', '100%']) expect(scaledValue(value)).toBe(value);
  });

  it('have no letters that are too small from afar', () => {
    expect(legibleSize('12px')).toBe('15px');
    expect(legibleSize('calc(12px * var(--text-scale))')).toBe('calc(15px * var(--text-scale))');
    for (const size of [
      '15px',
      'calc(16px * var(--text-scale))',
      '32px',
      '0.8em',
      'var(--fs-note)',
      'inherit',
    ])
      expect(legibleSize(size)).toBe(size);
  });
});
