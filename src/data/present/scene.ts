import type { PrefectureCode } from '../../domain/municipality-code.ts';

/**
 * Where the large figure of a scene comes from: always a row of the data, never a number in the file.
 * `milestone`: a published figure by measure and day. `agreements`: the members of the wide-area agreements, one
 * association after the other. `recipients`: the prefectures that received after a disaster. `program`: the partners
 * of a joint plan. `place`: the prefecture that the audience has chosen.
 */
export type SceneFigure =
  | { readonly kind: 'milestone'; readonly measure: string; readonly date: string }
  | { readonly kind: 'agreements' }
  | { readonly kind: 'recipients'; readonly disaster: string }
  | { readonly kind: 'program'; readonly program: string }
  | { readonly kind: 'place' };

/** What the words of a scene may leave to the data, by the kind of its figure. */
export const PLACEHOLDERS: Readonly<Record<SceneFigure['kind'], readonly string[]>> = {
  milestone: ['value'],
  agreements: ['value', 'name', 'place', 'added', 'bodies'],
  recipients: ['value', 'name', 'places'],
  program: ['value', 'name'],
  place: ['place'],
};

/** One scene of a show. Its words may hold placeholders, `{value}`, that the data fills. */
export interface Scene {
  /** Stands in the address. */
  readonly id: string;
  /** Short: above the figure and in the list of scenes. */
  readonly title: string;
  readonly headline: string;
  readonly lead: string;
  /** Instead of the lead in the first part of a scene that builds up, where nothing is added yet; empty: the lead. */
  readonly firstLead: string;
  /** What the figure counts. */
  readonly unit: string;
  readonly figure: SceneFigure;
  /** The state of the real views, as their address says it: `?measure=exchange`. */
  readonly state: string;
  /** Prefectures that the map goes to; none: the whole country. */
  readonly look: readonly PrefectureCode[];
  /** For the speaker alone. */
  readonly notes: string;
  /** Left out of the show. */
  readonly hidden: boolean;
}
