import type { Disaster } from '../domain/disaster.ts';
import type { Measure } from '../domain/measure.ts';
import type {
  Agreement,
  CompanyAgreement,
  ExchangePartner,
  Program,
  WardPartnership,
} from '../domain/partnership.ts';
import type { Municipality, Prefecture } from '../domain/place.ts';
import type { Milestone, Newsletter, ProjectEvent, Reconciliation, Source } from '../domain/publication.ts';
import type {
  DataTexts,
  EventTexts,
  MunicipalTexts,
  NationalTexts,
  RecordTexts,
  ReconciliationTexts,
} from './data-texts.ts';

// The facts with what they show said in another language. What has no entry stays as it is in the tables; what
// programs compare (units, regions, kinds, items of support and the notes beside them) always does, and is said where
// it is drawn. Names and notes that programs read as well stand beside the said ones as they were (`nameJa` …).

/** A place as the tables have it. */
interface NamedPlace {
  readonly name: string;
  readonly nameEn: string;
}

/** The tables with something to say among the national ones. */
interface NationalFacts {
  prefectures: Prefecture[];
  agreements: Agreement[];
  companyAgreements: CompanyAgreement[];
  disasters: Disaster[];
  milestones: Milestone[];
  programs: Program[];
  measures: Measure[];
  sources: Source[];
}

/** The tables with something to say among the municipal ones. */
interface MunicipalFacts {
  municipalities: Municipality[];
  exchangePartners: ExchangePartner[];
  wardPartnerships: WardPartnership[];
}

/** The rows of the report of the check, in its three parts. */
interface ReconciliationReport {
  differing: readonly Reconciliation[];
  agreeing: readonly Reconciliation[];
  crossChecked: readonly Reconciliation[];
}

const said = (texts: DataTexts, text: string): string => texts[text] ?? text;

const named = <T extends NamedPlace>(place: T): T => ({ ...place, name: place.nameEn, nameJa: place.name });

/** The national tables with names and notes in the language of `texts`, and prefectures by their Roman names. */
export function localiseNational<T extends NationalFacts>(facts: T, texts: NationalTexts): T {
  return {
    ...facts,
    prefectures: facts.prefectures.map(named),
    agreements: facts.agreements.map((row) => ({
      ...row,
      name: said(texts.associations, row.name),
      nameJa: row.name,
    })),
    companyAgreements: facts.companyAgreements.map((row) => ({
      ...row,
      name: said(texts.companies, row.name),
      activities: row.activities
        .split(';')
        .map((activity) => said(texts.activities, activity))
        .join(';'),
    })),
    disasters: facts.disasters.map((row) => ({
      ...row,
      name: said(texts.disasters, row.name),
      fiscalYearBasis: said(texts.fiscalYearBases, row.fiscalYearBasis),
      note: said(texts.disasterNotes, row.note),
    })),
    milestones: facts.milestones.map((row) => ({
      ...row,
      note: said(texts.milestoneNotes, row.note),
      noteJa: row.note,
    })),
    programs: facts.programs.map((row) => ({
      ...row,
      name: said(texts.programs, row.name),
      note: said(texts.programNotes, row.note),
    })),
    measures: facts.measures.map((row) => ({
      ...row,
      name: said(texts.measures, row.name),
      shortName: said(texts.measures, row.shortName),
      description: said(texts.measures, row.description),
    })),
    sources: facts.sources.map((row) => ({
      ...row,
      title: said(texts.sourceTitles, row.title),
      titleJa: row.title,
      publisher: said(texts.publishers, row.publisher),
      location: said(texts.locations, row.location),
      note: said(texts.sourceNotes, row.note),
    })),
  };
}

/**
 * The municipal tables with ties and reasons in the language of `texts`, and municipalities by their Roman names. Names
 * as they are printed on a list, and former names, stay Japanese.
 */
export function localiseMunicipal<T extends MunicipalFacts>(facts: T, texts: MunicipalTexts): T {
  return {
    ...facts,
    municipalities: facts.municipalities.map(named),
    exchangePartners: facts.exchangePartners.map((row) => ({
      ...row,
      reason: said(texts.listReasons, row.reason),
    })),
    wardPartnerships: facts.wardPartnerships.map((row) => ({
      ...row,
      kind: said(texts.tieKinds, row.kind),
      note: said(texts.tieNotes, row.note),
    })),
  };
}

/**
 * Events in the language of `texts`.
 * @param places municipalities as the tables have them, with their Japanese names
 */
export function localiseEvents(
  facts: { events: ProjectEvent[] },
  texts: EventTexts,
  places: readonly NamedPlace[],
): { events: ProjectEvent[] } {
  const partnerOf = partnerNames(texts, places);
  return {
    events: facts.events.map((event) => ({
      ...event,
      name: said(texts.events, event.name),
      venue: said(texts.venues, event.venue),
      partners: event.partners.map(partnerOf),
      partnersJa: event.partners,
      note: said(texts.eventNotes, event.note),
    })),
  };
}

/** A name that several places bear says of none of them which it is, and stays as it is. */
function partnerNames(texts: EventTexts, places: readonly NamedPlace[]): (name: string) => string {
  const roman = new Map<string, string | undefined>();
  for (const { name, nameEn } of places) roman.set(name, roman.has(name) ? undefined : nameEn);
  return (name) =>
    texts.partners[name] ?? texts.associations[name] ?? texts.companies[name] ?? roman.get(name) ?? name;
}

/** The publications of the project in the language of `texts`. */
export function localiseRecords(
  facts: { newsletters: Newsletter[] },
  texts: RecordTexts,
): { newsletters: Newsletter[] } {
  return {
    newsletters: facts.newsletters.map((row) => ({
      ...row,
      title: said(texts.newsletters, row.title),
      note: said(texts.newsletterNotes, row.note),
      noteJa: row.note,
    })),
  };
}

/**
 * A report of the check with its reasons in the language of `texts`.
 * @param prefectures as the tables have them, with their Japanese names
 */
export function localiseReconciliation(
  report: ReconciliationReport,
  texts: ReconciliationTexts,
  prefectures: readonly Pick<Prefecture, 'name' | 'nameEn'>[],
): ReconciliationReport {
  const romanOf = new Map(prefectures.map(({ name, nameEn }) => [name, nameEn]));
  const inWords = (rows: readonly Reconciliation[]) =>
    rows.map((row) => ({ ...row, why: whyOf(row.why, texts, romanOf) }));
  return {
    differing: inWords(report.differing),
    agreeing: inWords(report.agreeing),
    crossChecked: inWords(report.crossChecked),
  };
}

/** How the check tells that the difference of the country is that of prefectures: 秋田県 −1. */
const OF_PREFECTURE = /^(\S+) ([+−]\d+)$/;

/** A reason as the check puts it together: prefectures with their differences, or recorded reasons and entries. */
function whyOf(why: string, texts: ReconciliationTexts, romanOf: ReadonlyMap<string, string>): string {
  const parts = why.split('、').map((part) => {
    const [, name = '', difference = ''] = OF_PREFECTURE.exec(part) ?? [];
    const roman = romanOf.get(name);
    return roman === undefined ? undefined : `${roman} ${difference}`;
  });
  if (parts.every((part) => part !== undefined)) return parts.join(', ');
  return chained(why, texts) ?? why;
}

/** Reasons that stand one behind the other, each known by itself; an entry's begins with its printed name. */
function chained(why: string, texts: ReconciliationTexts): string | undefined {
  if (why === '') return '';
  const [quoted = '', printed = ''] = /^「([^」]+)」/.exec(why) ?? [];
  const rest = why.slice(quoted.length);
  const known = quoted === '' ? texts.recordedReasons : texts.listReasons;
  for (const [reason, english] of Object.entries(known)) {
    if (!rest.startsWith(reason)) continue;
    const more = chained(rest.slice(reason.length), texts);
    if (more === undefined) continue;
    return [quoted === '' ? english : `${printed}: ${english}`, more].filter((text) => text !== '').join(' ');
  }
  return undefined;
}

/**
 * A note to disaster support, sentence by sentence: whole as in the table, or what `noteBeyond` left of it.
 * @param notes by the Japanese sentence without its 。
 */
export function localiseSupportNote(note: string, notes: DataTexts): string {
  return note
    .split('。')
    .map((sentence) => said(notes, sentence))
    .join('. ');
}
