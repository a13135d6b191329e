import { render } from 'svelte/server';
import { disasterRecords } from './data/disasters/disaster-filter.ts';
import { readEventFacts, readMunicipalFacts, readNationalFacts } from './data/facts.ts';
import { makeSnapshot } from './data/make-snapshot.ts';
import type { Snapshot } from './data/snapshot.ts';
import { overviewOutlines } from './data/topology/overview-outlines.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { coverage } from './i18n/messages/ja/coverage.ts';
import { disasterRecords as recordWords } from './i18n/messages/ja/disaster-records.ts';
import { disasters as disastersWords } from './i18n/messages/ja/disasters.ts';
import { usb } from './i18n/messages/ja/usb.ts';
import type { PageSources } from './page-sources.ts';
import Root from './Root.svelte';
import { Atlas } from './state/atlas.svelte.ts';
import { Navigator } from './state/navigator.svelte.ts';
import { Stage } from './state/stage.svelte.ts';
import PlainTimeline from './views/disasters/PlainTimeline.svelte';

export interface RenderedPage {
  head: string;
  body: string;
  snapshot: Snapshot;
  /** What is read without any script: the link to the timeline, a sentence about the coverage board, and on a stick what to do. */
  withoutScript: { toTimeline: string; coverage: string; onStick: string };
}

/**
 * Renders the first view of the default address.
 * @param base address of the site's root, ending in `/`
 * @throws DataError when a table is broken: the build stops rather than publish a page without it
 */
export function renderPage(sources: PageSources, base: string): RenderedPage {
  const national = readNationalFacts(sources.national);
  const municipal = { ...readMunicipalFacts(sources.municipal), ...readEventFacts(sources.municipal) };
  const snapshot = makeSnapshot(sources.edition, sources.national, national, municipal);
  const atlas = new Atlas(snapshot, base);
  const { head, body } = render(Root, {
    props: {
      stage: new Stage({ atlas, navigator: new Navigator(atlas), lexicon: new Lexicon() }),
      overview: { outlines: overviewOutlines(sources.prefectures) },
    },
  });
  return {
    head,
    body,
    snapshot,
    withoutScript: {
      toTimeline: disastersWords.plain.toPlain,
      coverage: coverage.withoutScript,
      onStick: usb.withoutScript,
    },
  };
}

/**
 * Renders the disasters and the support after them as a page that needs neither script nor style.
 * @param home address of the site's root, ending in `/`
 */
export function renderTimeline(sources: PageSources, home: string): { title: string; body: string } {
  const national = readNationalFacts(sources.national);
  const { municipalities } = readMunicipalFacts(sources.municipal);
  const names = new Map([...national.prefectures, ...municipalities].map(({ code, name }) => [code, name]));
  const lexicon = new Lexicon();
  lexicon.open({ disasters: disastersWords, disasterRecords: recordWords });
  const { body } = render(PlainTimeline, {
    props: {
      records: disasterRecords(national.disasters, national.supports),
      nameOf: (code: string) => names.get(code) ?? code,
      sourceOf: (id: string) => national.sources.find((source) => source.id === id),
      lexicon,
      home,
    },
  });
  return { title: `${disastersWords.plain.title}｜${lexicon.t.common.siteName}`, body };
}

export { renderTowns, type RenderedTown } from './town-pages.ts';
export { linkPages, type LinkDrawing, type LinkPage, type Tone } from './link-pages.ts';
