import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { previewFigures } from '../../src/components/preview/preview-figures.ts';
import { Lexicon } from '../../src/i18n/lexicon.svelte.ts';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import { Navigator } from '../../src/state/navigator.svelte.ts';
import { Stage, type Scene } from '../../src/state/stage.svelte.ts';
import { previewAtlas } from '../fixtures/import/preview-atlas.svelte.ts';
import { publishedAtlas } from '../fixtures/published-atlas.svelte.ts';
import { knownBy, setsBy } from '../fixtures/recount.ts';

const sceneOf = (atlas: Atlas): Scene => ({
  atlas,
  navigator: new Navigator(atlas),
  lexicon: new Lexicon(),
});
const LIST = ['北海道\t函館市', '北海道\t旭川市', '千葉県\t稲毛市'];

let stage: Stage;
let preview: Scene;

async function goBack(): Promise<void> {
  const told = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await told;
}

beforeEach(async () => {
  history.pushState(null, '', '/');
  stage = new Stage(sceneOf(publishedAtlas()));
  stage.show(stage.published);
  preview = sceneOf(await previewAtlas(LIST, '2026-08-01'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a list that is shown before it is published', () => {
  it('opens its fiscal year, has its tables without a request', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { atlas } = preview;
    expect(atlas.fiscalYears.at(-1)).toBe(2026);
    await Promise.all([atlas.loadMunicipal(), atlas.events.load()]);
    const listed = atlas.municipal.status === 'ready' ? atlas.municipal.value.exchangePartners : [];
    // The row that nobody has decided stands as a package would have it: left out.
    expect(
      listed.filter(({ asOf }) => asOf === '2026-08-01').map(({ code, match }) => [code, match]),
    ).toEqual([
      ['01202', 'exact'],
      ['01204', 'exact'],
      ['', 'unmatched'],
    ]);
    expect(fetch).not.toHaveBeenCalled();
    expect(atlas.events.current.status).toBe('ready');
  });

  it('takes over where the reader is and follows Back; the other site hears of nothing', async () => {
    stage.published.navigator.go({ view: 'desk' });
    stage.show(preview);
    expect(preview.atlas.url.view).toBe('desk');
    preview.navigator.go({ view: 'map', measure: 'exchange', fy: 2026 });
    preview.navigator.go({ pref: '01' });
    await goBack();
    expect(preview.atlas.url).toMatchObject({ view: 'map', measure: 'exchange', pref: '' });
    await goBack();
    expect(preview.atlas.url.view).toBe('desk');
    expect(stage.published.atlas.url.view).toBe('desk');
  });

  it('leaves behind addresses that fall back without a word, while one that somebody wrote is still told', async () => {
    const { atlas } = stage.published;
    stage.show(preview);
    preview.navigator.go({ measure: 'exchange', fy: 2026 });
    preview.navigator.go({ compare: [2015, 2026] });
    stage.show(stage.published);
    expect([atlas.notices, atlas.url.fy, location.search]).toEqual([[], 2015, '?measure=exchange&fy=2015']);
    await goBack();
    expect([atlas.notices, atlas.url.fy]).toEqual([[], 2015]);
    history.pushState(null, '', '?measure=exchange&fy=2026');
    stage.published.navigator.readLocation();
    expect(atlas.notices).toMatchObject([{ parameter: 'fy', value: '2026' }]);
  });

  it('is set beside the published figures: what is known, and list beside list', () => {
    const { known, listed } = previewFigures(stage.published.atlas, preview.atlas, preview.atlas.preview!);
    expect(listed).toEqual({
      before: { day: '2015-08-01', count: setsBy(2015).exchange.size },
      after: { day: '2026-08-01', count: 2 },
    });
    const { agreement, ward } = setsBy(2026);
    expect(known).toEqual([knownBy(2025).size, new Set([...agreement, ...ward, '01202', '01204']).size]);
  });
});
