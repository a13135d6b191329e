// The disasters view, with what is published and with many times that.
import { brushTimeline, filterTimeline, openTimeline, type Size } from './crowded-timeline.ts';
import { figure, type Figure } from './figures.ts';
import type { Workbench } from './workbench.ts';

const SIZES: readonly [size: Size, text: string][] = [
  ['published', 'the published supports'],
  ['crowded', '10,000 supports'],
  ['thousandfold', '95,000 supports'],
];
const OPENINGS = 3;

export async function measureDisasters({ noWebgl, site }: Workbench): Promise<Figure[]> {
  const { origin } = await site('ours');
  const figures: Figure[] = [];
  for (const [size, text] of SIZES) {
    const openings: number[] = [];
    for (let run = 0; run < OPENINGS; run++) openings.push(await openTimeline(noWebgl, origin, size));
    const choices = await filterTimeline(noWebgl, origin, size);
    const strokes = await brushTimeline(noWebgl, origin, size);
    const lines: [string, number[]][] = [
      ['first drawing, main thread', openings],
      ['one choice, until its frame', choices.map(({ answer }) => answer)],
      ['one choice, script until its frame', choices.map(({ script }) => script)],
      ['one choice, after its frame', choices.map(({ after }) => after)],
      ['one step of a stroke, until its frame', strokes.map(({ answer }) => answer)],
      ['one step of a stroke, script until its frame', strokes.map(({ script }) => script)],
      ['one step of a stroke, after its frame', strokes.map(({ after }) => after)],
    ];
    for (const [what, times] of lines) figures.push(figure(`disasters, ${text}: ${what}`, 'ms', times));
  }
  return figures;
}
