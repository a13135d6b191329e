/** Texts of the tables in another language, by the exact text that stands there. */
export type DataTexts = Readonly<Record<string, string>>;

/** What the national tables show. */
export interface NationalTexts {
  readonly associations: DataTexts;
  readonly companies: DataTexts;
  /** One activity an entry. */
  readonly activities: DataTexts;
  readonly disasters: DataTexts;
  readonly disasterNotes: DataTexts;
  readonly fiscalYearBases: DataTexts;
  readonly milestoneNotes: DataTexts;
  readonly programs: DataTexts;
  readonly programNotes: DataTexts;
  /** Names, short names and descriptions. */
  readonly measures: DataTexts;
  readonly sourceTitles: DataTexts;
  readonly publishers: DataTexts;
  readonly locations: DataTexts;
  readonly sourceNotes: DataTexts;
}

/** What the municipal tables show. */
export interface MunicipalTexts {
  readonly tieKinds: DataTexts;
  readonly tieNotes: DataTexts;
  readonly listReasons: DataTexts;
}

/** What the table of events shows; its partners are associations, companies, municipalities and others. */
export interface EventTexts extends Pick<NationalTexts, 'associations' | 'companies'> {
  readonly events: DataTexts;
  readonly venues: DataTexts;
  readonly partners: DataTexts;
  readonly eventNotes: DataTexts;
}

/** What the table of publications shows. */
export interface RecordTexts {
  readonly newsletters: DataTexts;
  readonly newsletterNotes: DataTexts;
}

/** What the reasons in the report of the check are made of. */
export interface ReconciliationTexts extends Pick<MunicipalTexts, 'listReasons'> {
  readonly recordedReasons: DataTexts;
}
