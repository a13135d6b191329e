import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { overviewOutlines } from '../../../src/data/topology/overview-outlines.ts';
import { stageSpots, type StageSpot } from '../../../src/figure/present/stage-labels.ts';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { present } from '../../../src/i18n/messages/ja/present.ts';
import { OverviewPlaces } from '../../../src/map/svg/overview-places.ts';
import { Navigator } from '../../../src/state/navigator.svelte.ts';
import { Show } from '../../../src/state/present/show.svelte.ts';
import { stagePicture } from '../../../src/views/present/stage-picture.ts';
import { publishedAtlas } from '../../fixtures/published-atlas.svelte.ts';

const atlas = publishedAtlas();
const lexicon = new Lexicon();
lexicon.open({ present });
const show = new Show(
  atlas,
  new Navigator(atlas),
  readFileSync('src/data/present/built-in-scenes.json', 'utf8'),
);
const places = new OverviewPlaces(
  overviewOutlines(JSON.parse(readFileSync('public/geo/prefectures.topo.json', 'utf8')) as Topology),
);

/** Does the line of one name run through the words of another? Told from points close to each other on it. */
function strikes({ foot, anchorX, y }: StageSpot, box: StageSpot): boolean {
  if (anchorX === undefined) return false;
  return Array.from({ length: 2001 }, (_, step) => step / 2000).some((t) => {
    const [lineX, lineY] = [foot[0] + t * (anchorX - foot[0]), foot[1] + t * (y - foot[1])];
    return lineX > box.x && lineX < box.x + box.width && Math.abs(lineY - box.y) < box.height / 2;
  });
}

// Units of the sheet for the type of a telephone and of screens of 16:9, 4:3, 9:16.
it.each([54, 60, 68, 76])('on no scene does a line strike through a name, at a type of %i units', (size) => {
  for (const step of show.steps) {
    const { labels, look } = stagePicture(step, show.stateOf(step), { atlas, lexicon });
    const isClose = look.length > 0;
    const spots = stageSpots(labels, {
      grid: places.grid,
      pointOf: (code) => places.pointOf(code),
      isClose,
      fontSize: size,
      valueSize: size * 1.5,
    });
    expect(spots, step.key).toHaveLength(labels.length);
    const struck = spots.flatMap((spot) =>
      spots
        .filter((other) => other !== spot && strikes(spot, other))
        .map((other) => `${spot.name} ✕ ${other.name}`),
    );
    expect(struck, step.key).toEqual([]);
  }
});
