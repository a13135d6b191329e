import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Of high contrast: the rules of contrast.css in their order, each a palette of its own. */
const contrastRules = [
  ...readFileSync(join(import.meta.dirname, '../../src/contrast.css'), 'utf8').matchAll(
    /(:root[^{]*) \{([^}]*)\}/g,
  ),
].map(([, selector = '', block = '']) => ({ selector, tokens: tokensOf(block) }));
const [chosenLight, chosenDark, chosenSystemDark, systemLight, systemDarkChosen, systemDark] =
  contrastRules.map(({ tokens }) => tokens);
const forcedLight = contrastRules[6]?.tokens ?? new Map<string, string>();
const forcedDark = contrastRules[7]?.tokens ?? new Map<string, string>();

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

describe('high contrast', () => {
  it('is the same, whether chosen or the system’s', () => {
    expect(systemLight).toEqual(chosenLight);
    for (const palette of [chosenSystemDark, systemDarkChosen, systemDark])
      expect(palette).toEqual(chosenDark);
  });

  it('gives a value of its own to every colour of the other palettes', () => {
    expect([...(chosenLight ?? [])].map(([name]) => name).sort()).toEqual([...light.keys()].sort());
    expect([...(chosenDark ?? [])].map(([name]) => name).sort()).toEqual([...darkChosen.keys()].sort());
  });

  it('keeps its classes where the device forces all other colours', () => {
    for (const [forced, own] of [
      [forcedLight, chosenLight],
      [forcedDark, chosenDark],
    ] as const) {
      expect([...forced.keys()].sort()).toEqual([...RAMP, 'ink-on-fill'].sort());
      for (const [name, hex] of forced) expect(hex).toBe(own?.get(name));
    }
  });

  const TEXT = [
    'ink',
    'ink-2',
    'ink-3',
    'shu',
    'ok',
    'warn',
    'danger',
    'info',
    'dz-quake',
    'dz-rain',
    'dz-typhoon',
  ];
  it.each([
    ['light', chosenLight],
    ['dark', chosenDark],
  ] as const)(
    '%s: text has 7:1 on every ground, lines 7:1 on paper, words on a class 6.9:1',
    (_name, tokens) => {
      const contrast = (one: string, other: string) =>
        wcagContrast(tokens?.get(one) ?? '', tokens?.get(other) ?? '');
      for (const name of [
        ...TEXT,
        'dz-mixed',
        'dz-fire',
        'dz-other',
        'rule-strong',
        'none-line',
        'hatch',
        'rule',
      ])
        expect(contrast(name, 'paper'), name).toBeGreaterThanOrEqual(7);
      for (const ground of ['paper-2', 'paper-3', 'select-tint', 'none-fill'])
        for (const name of ['ink', 'ink-2', 'ink-3'])
          expect(contrast(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(7);
      for (const name of RAMP.slice(1)) expect(contrast('ink-on-fill', name), name).toBeGreaterThanOrEqual(7);
      expect(contrast('shu-ink', 'shu')).toBeGreaterThanOrEqual(7);
      expect(contrast('shu-ink', 'shu-hover')).toBeGreaterThanOrEqual(7);
      // Black to white is 21:1: what has 3:1 to the one cannot have more than 7:1 to the other.
      expect(contrast('ink', 'ai-1')).toBeGreaterThanOrEqual(6.85);
    },
  );
});

describe.each([
  ['light', light],
  ['dark', darkChosen],
  ['light with high contrast', chosenLight ?? light],
  ['dark with high contrast', chosenDark ?? darkChosen],
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

  it('the ring of the focus has 3:1 in one of its two colours, on every ground and every class', () => {
    for (const ground of ['paper', 'paper-2', 'paper-3', 'select-tint', 'none-fill', 'ink', 'shu', ...RAMP]) {
      const [outer, inner] = [color('focus-outer'), color('focus-inner')];
      const best = Math.max(wcagContrast(outer, color(ground)), wcagContrast(inner, color(ground)));
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
    // On whatever else: the one is seen on the other.
    expect(wcagContrast(color('focus-outer'), color('focus-inner'))).toBeGreaterThanOrEqual(3);
  });

  it('the mark of a partner has 3:1 on every ground and class by itself or by its ring, and its ring on it', () => {
    for (const ground of ['paper', 'none-fill', ...RAMP]) {
      const [mark, ring] = [color('yamabuki'), color('yamabuki-ring')];
      const best = Math.max(wcagContrast(mark, color(ground)), wcagContrast(ring, color(ground)));
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
    expect(wcagContrast(color('yamabuki'), color('yamabuki-ring'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(chartMarks()))(
    'the marks of %s have 3:1 on paper, by fill or by outline',
    (_file, marks) => {
      for (const mark of marks)
        expect(wcagContrast(color(mark), color('paper')), mark).toBeGreaterThanOrEqual(3);
    },
  );

  it('words on a filled place have 4.5:1', () => {
    for (const name of RAMP.slice(1))
      expect(wcagContrast(color('ink-on-fill'), color(name))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(color('ink'), color('ai-1'))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(color('ink'), color('none-fill'))).toBeGreaterThanOrEqual(4.5);
  });
});

/** Paints that draw no mark by themselves: grounds, the line between marks, and what always has an
 * outline of 3:1 (なし) or comes as one of two (the focus, the mark of a partner), which have tests of their own. */
const NO_MARKS = new Set([
  'paper',
  'paper-2',
  'paper-3',
  'ai-line',
  'rule',
  'none-fill',
  'select-tint',
  'ink-on-fill',
  'shu-ink',
  'focus-inner',
  'focus-outer',
  'yamabuki',
  'yamabuki-ring',
]);

/** The colours that charts, the timeline and the legends fill and stroke their marks with, by file. */
function chartMarks(): Record<string, string[]> {
  const folders = ['chart', 'timeline', 'legend', 'map'].map((name) =>
    join(import.meta.dirname, '../../src/components', name),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.svelte'))
      .map((name) => join(folder, name)),
  );
  const marks = files.map((file) => {
    const text = readFileSync(file, 'utf8');
    const used = [...text.matchAll(/\b(?:fill|stroke): var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
    return [basename(file), [...new Set(used)].filter((name) => !NO_MARKS.has(name))] as const;
  });
  return Object.fromEntries(
    marks.filter(([, used]) => used.length > 0).map(([file, used]) => [file, [...used]]),
  );
}

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
