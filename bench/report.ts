// The results as a page to read.
import type { Figure } from './figures.ts';
import { standingOf, TARGETS, type Standing } from './targets.ts';

/** What one part of the bench found, and where. */
interface PartResult {
  /** Day of the run, YYYY-MM-DD. */
  readonly measured: string;
  readonly browser: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

export type Results = Readonly<Record<string, PartResult>>;

const TITLES: Readonly<Record<string, string>> = {
  start: 'How a visit begins',
  gestures: 'Recolouring, hover, pan and zoom, search',
  disasters: 'The disasters view: today, 10,000 supports, and a thousand times the supports',
  growth: 'The growth view',
  tenfold: 'Ten times the municipalities',
  desk: 'Bringing in a list at the desk',
};

/** The whole of `RESULTS.md`. */
export function reportOf(results: Results): string {
  const parts = Object.keys(TITLES).flatMap((name) => {
    const part = results[name];
    return part ? [sectionOf(TITLES[name] ?? name, part)] : [];
  });
  const figures = Object.values(results).flatMap((part) => part.figures);
  return (
    [
      '# What the site costs',
      'Written by `npm run bench`; not to be edited. Medians; in brackets the least and the most of the runs. WebGL is drawn by the processor, so times on the clock are those of a machine without a graphics card. Ratios compare pages that took turns in one run.',
      '## What is promised',
      table(
        ['', 'measured', 'at most', ''],
        TARGETS.map((target) => standingRow(standingOf(target, figures))),
      ),
      ...parts,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

function standingRow({ target, value, unit, isReached }: Standing): string[] {
  const most = `${Number(target.most.toFixed(2))} ${target.against === undefined ? unit : '×'}`;
  if (Number.isNaN(value)) return [target.what, 'not measured', most.trim(), '–'];
  return [
    target.what,
    `${Number(value.toFixed(3))} ${unit}`,
    most,
    isReached ? 'reached' : '**not reached**',
  ];
}

function sectionOf(title: string, { measured, browser, machine, figures }: PartResult): string {
  return [`## ${title}`, `${measured}, Chromium ${browser}, ${machine}.`, ...tablesOf(figures)].join('\n\n');
}

/** Figures named `what was measured: figure`; those with the same figures stand in one table. */
function tablesOf(figures: readonly Figure[]): string[] {
  const subjects = new Map<string, Map<string, Figure>>();
  for (const figure of figures) {
    const at = figure.name.lastIndexOf(': ');
    const subject = figure.name.slice(0, at);
    const columns = subjects.get(subject) ?? new Map<string, Figure>();
    columns.set(figure.name.slice(at + 2), figure);
    subjects.set(subject, columns);
  }
  const tables = new Map<string, [string, Map<string, Figure>][]>();
  for (const [subject, columns] of subjects) {
    const key = [...columns.keys()].join('|');
    tables.set(key, [...(tables.get(key) ?? []), [subject, columns]]);
  }
  return [...tables.values()].map((rows) => {
    const names = [...(rows[0]?.[1].keys() ?? [])];
    // Many subjects with few figures read downwards, many figures of few subjects too: the longer side goes down.
    if (names.length > rows.length)
      return table(
        ['', ...rows.map(([subject]) => subject)],
        names.map((name) => [name, ...rows.map(([, columns]) => cell(columns.get(name)))]),
      );
    return table(
      ['', ...names],
      rows.map(([subject, columns]) => [subject, ...names.map((name) => cell(columns.get(name)))]),
    );
  });
}

function cell(figure: Figure | undefined): string {
  if (!figure) return '';
  const { median, min, max, n } = figure;
  const unit = figure.unit === 'score' || figure.unit === 'count' ? '' : ` ${figure.unit}`;
  return n === 1 ? `${median}${unit}` : `${median}${unit} (${min}–${max}, n ${n})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}
