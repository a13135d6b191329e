import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

// The colours as they ship: the custom properties of app.css, light first, then dark.
const css = readFileSync(join(import.meta.dirname, '../../src/app.css'), 'utf8');

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const light = tokensOf(css.slice(css.indexOf(':root {'), css.indexOf(":root[data-theme='dark']")));
const darkChosen = tokensOf(
  css.slice(
    css.indexOf(":root[data-theme='dark']"),
    css.indexOf('@media screen and (prefers-color-scheme: dark)'),
  ),
);
const darkSystem = tokensOf(
  css.slice(
    css.indexOf('@media screen and (prefers-color-scheme: dark)'),
    css.indexOf('@media (prefers-reduced-motion'),
  ),
);

const difference = differenceCiede2000();
const seenBy: Record<string, (color: Color) => Color> = {
  'full colour vision': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  'grey print': filterGrayscale(1),
};

const RAMP = ['ai-1', 'ai-2', 'ai-3', 'ai-4', 'ai-5'];

describe('the two dark palettes', () => {
  it('are the same, whether chosen or the system’s', () => {
    expect(darkSystem).toEqual(darkChosen);
  });
});

describe.each([
  ['light', light],
  ['dark', darkChosen],
] as const)('the colours of the map, %s', (_name, tokens) => {
  const color = (name: string): Color => {
    const found = parse(tokens.get(name) ?? '');
    if (!found) throw new Error(`no colour --${name}`);
    return found;
  };

  describe.each(Object.entries(seenBy))('seen with %s', (_how, see) => {
    it.each(RAMP.slice(1).map((name, index) => [RAMP[index] ?? '', name]))(
      '%s and %s are at least ΔE2000 8 apart',
      (lower, upper) => {
        expect(difference(see(color(lower)), see(color(upper)))).toBeGreaterThanOrEqual(8);
      },
    );

    it('なし is at least ΔE2000 8 from the lowest class that stands beside it', () => {
      expect(difference(see(color('none-fill')), see(color('ai-2')))).toBeGreaterThanOrEqual(8);
    });
  });

  it.each(RAMP)('%s has 3:1 on paper and on the border between places', (name) => {
    expect(wcagContrast(color(name), color('paper'))).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(color(name), color('ai-line'))).toBeGreaterThanOrEqual(3);
  });

  it('なし and the class beside it have 3:1, and なし has an outline of 3:1 on itself and on paper', () => {
    expect(wcagContrast(color('none-fill'), color('ai-2'))).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(color('none-line'), color('none-fill'))).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(color('none-line'), color('paper'))).toBeGreaterThanOrEqual(3);
  });

  it('the lines of the hatching have 3:1 on their ground, and its ground is ΔE2000 10 from the lowest class', () => {
    expect(wcagContrast(color('hatch'), color('paper'))).toBeGreaterThanOrEqual(3);
    expect(difference(color('paper'), color('ai-1'))).toBeGreaterThanOrEqual(10);
    // As the eye mixes lines and ground: a third of line.
    const mixed = parse(mix(tokens.get('hatch') ?? '', tokens.get('paper') ?? '', 1 / 3));
    expect(mixed && difference(mixed, color('ai-1'))).toBeGreaterThanOrEqual(10);
  });

  it('the border between places is not the darkest class', () => {
    expect(difference(color('ai-line'), color('ai-5'))).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['ink', 4.5],
    ['ink-2', 4.5],
    ['ink-3', 4.5],
    ['shu', 4.5],
    ['danger', 4.5],
    ['rule-strong', 3],
    ['dz-quake', 3],
    ['dz-rain', 3],
    ['dz-typhoon', 3],
    ['dz-mixed', 3],
    ['dz-fire', 3],
    ['dz-other', 3],
  ])('%s has %f:1 on paper', (name, ratio) => {
    expect(wcagContrast(color(name), color('paper'))).toBeGreaterThanOrEqual(ratio);
  });

  it('words on a filled place have 4.5:1', () => {
    for (const name of RAMP.slice(1))
      expect(wcagContrast(color('ink-on-fill'), color(name))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(color('ink'), color('ai-1'))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(color('ink'), color('none-fill'))).toBeGreaterThanOrEqual(4.5);
  });
});

/** Mixes two `#rrggbb` colours in sRGB. */
function mix(one: string, other: string, share: number): string {
  const channel = (hex: string, index: number) => parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  const parts = [0, 1, 2].map((index) =>
    Math.round(channel(one, index) * share + channel(other, index) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
