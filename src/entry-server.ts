import { render } from 'svelte/server';
import { disasterRecords } from './data/disasters/disaster-filter.ts';
import { readEventFacts, readMunicipalFacts, readNationalFacts } from './data/facts.ts';
import type { MunicipalFacts, NationalFacts } from './data/facts.ts';
import { makeSnapshot } from './data/make-snapshot.ts';
import type { Snapshot } from './data/snapshot.ts';
import { overviewOutlines } from './data/topology/overview-outlines.ts';
import { Lexicon } from './i18n/lexicon.svelte.ts';
import { common } from './i18n/messages/ja/common.ts';
import { disasterRecords as recordWords } from './i18n/messages/ja/disaster-records.ts';
import { disasters as disastersWords } from './i18n/messages/ja/disasters.ts';
import { usb } from './i18n/messages/ja/usb.ts';
import { withoutProgram as words } from './i18n/messages/ja/without-program.ts';
import type { PageSources } from './page-sources.ts';
import Root from './Root.svelte';
import { Atlas } from './state/atlas.svelte.ts';
import { Navigator } from './state/navigator.svelte.ts';
import { Stage } from './state/stage.svelte.ts';
import PlainNotice from './views/plain/PlainNotice.svelte';
import PlainRecord from './views/plain/PlainRecord.svelte';
import PlainTimeline from './views/plain/PlainTimeline.svelte';
import { withoutMarkers } from './without-markers.ts';

export interface RenderedPage {
  head: string;
  body: string;
  snapshot: Snapshot;
  /** What is read only while no program runs: what is missing, above the first view, and what follows it. */
  withoutProgram: { notice: string; record: string };
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
    withoutProgram: renderWithoutProgram(national, municipal, sources.edition),
  };
}

function renderWithoutProgram(
  national: NationalFacts,
  { municipalities }: MunicipalFacts,
  edition: string,
): RenderedPage['withoutProgram'] {
  const isOnStick = __EDITION__ === 'usb';
  const { agreements, prefectures } = national;
  const facts = disasterFacts(national, municipalities);
  const notice = render(PlainNotice, {
    props: {
      words,
      onStick: isOnStick ? usb.withoutScript : undefined,
      counts: {
        prefectures: prefectures.length,
        agreements: agreements.length,
        disasters: facts.records.length,
      },
    },
  });
  const record = render(PlainRecord, {
    props: { words, agreements, edition, hasFiles: !isOnStick, ...facts },
  });
  return { notice: withoutMarkers(notice.body), record: withoutMarkers(record.body) };
}

/**
 * Renders the disasters and the support after them as a page that needs neither script nor style.
 * @param home address of the site's root, ending in `/`
 */
export function renderTimeline(sources: PageSources, home: string): { title: string; body: string } {
  const national = readNationalFacts(sources.national);
  const { municipalities } = readMunicipalFacts(sources.municipal);
  const { body } = render(PlainTimeline, { props: { ...disasterFacts(national, municipalities), home } });
  return { title: `${disastersWords.plain.title}｜${common.siteName}`, body };
}

/** The disasters with all support, newest first, and what says them in words. */
function disasterFacts(national: NationalFacts, municipalities: MunicipalFacts['municipalities']) {
  const names = new Map([...national.prefectures, ...municipalities].map(({ code, name }) => [code, name]));
  const sources = new Map(national.sources.map((source) => [source.id, source]));
  const lexicon = new Lexicon();
  lexicon.open({ disasters: disastersWords, disasterRecords: recordWords });
  return {
    records: disasterRecords(national.disasters, national.supports),
    nameOf: (code: string) => names.get(code) ?? code,
    sourceOf: (id: string) => sources.get(id),
    lexicon,
  };
}

export { renderTowns, type RenderedTown } from './town-pages.ts';
export { linkPages, type LinkDrawing, type LinkPage, type Tone } from './link-pages.ts';
