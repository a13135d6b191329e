import type { KioskSetting } from '../kiosk/settings.ts';
import { levelOfClass, readLegendClass } from './legend-class-text.ts';
import {
  initialState,
  PARAMETER_NAMES,
  PARAMETERS,
  type Parsed,
  type UrlContext,
  type UrlState,
} from './parameters.ts';

/** Longest value that is looked at; anything longer is not a value of ours. */
const MAX_LENGTH = 120;

/** A value of the address that could not be taken, and why; shown to the reader. */
export interface UrlNotice {
  parameter: keyof UrlState | KioskSetting;
  value: string;
  reason:
    | Extract<Parsed<never>, { invalid: unknown }>['invalid']
    | 'too_long'
    /** Stands in the link more than once, with different values; the first one holds. */
    | 'repeated'
    /** `pref` and `muni` name different prefectures. */
    | 'mismatch'
    /** `vs` without a ward beside which it could stand, or the same ward twice; `ties` without any ward. */
    | 'alone'
    | 'same'
    | 'no_ward'
    /** A fiscal year in which the measure has no value; told by the view that asks for it. */
    | 'no_values'
    /** A fiscal year before the first published list. */
    | 'no_list'
    /** A part of the legend that the measure, the level or the fiscal year does not have. */
    | 'no_such_class'
    /** The words of a language that did not come. */
    | 'not_fetched'
    /** A view of the staff, at a terminal of an exhibition. */
    | 'closed';
}

/**
 * Reads an address. Whatever is not valid keeps its default and is told in `notices`; parameters that are
 * not ours (a campaign tag, say) are left alone without a word.
 * @param search the query, with or without its `?`
 */
export function parseUrl(search: string, context: UrlContext): { state: UrlState; notices: UrlNotice[] } {
  const query = new URLSearchParams(search);
  const state: UrlState = initialState(context);
  const notices: UrlNotice[] = [];
  const taken = new Set<keyof UrlState>();
  const take = <K extends keyof UrlState>(name: K, text: string) => {
    if (text.length > MAX_LENGTH) {
      notices.push({ parameter: name, value: shortened(text), reason: 'too_long' });
      return;
    }
    const parsed = PARAMETERS[name].parse(text, context);
    if ('valid' in parsed) {
      state[name] = parsed.valid;
      taken.add(name);
    } else notices.push({ parameter: name, value: text, reason: parsed.invalid });
  };
  for (const name of PARAMETER_NAMES) {
    const [text, ...others] = query.getAll(name).filter((one) => one !== '');
    if (text === undefined) continue;
    take(name, text);
    const other = others.find((one) => one !== text);
    if (other !== undefined) notices.push({ parameter: name, value: shortened(other), reason: 'repeated' });
  }
  // A measure opens where it has something to show; a fiscal year that was asked for stays.
  if (!taken.has('fy')) state.fy = context.traitsOf(state.measure).openingYear;
  notices.push(...settle(state, context));
  return { state, notices };
}

function shortened(value: string): string {
  return value.length > MAX_LENGTH ? `${value.slice(0, 20)}…` : value;
}

/** Values that are right by themselves but not together: the more exact one holds, and the other is told. */
function settle(state: UrlState, context: UrlContext): UrlNotice[] {
  const notices: UrlNotice[] = [];
  // A municipality lies in its prefecture; a link that names another one means the municipality.
  if (state.muni !== '') {
    const own = state.muni.slice(0, 2);
    if (state.pref !== '' && state.pref !== own)
      notices.push({ parameter: 'pref', value: state.pref, reason: 'mismatch' });
    state.pref = own;
  }
  if (state.vs !== '' && (state.ward === '' || state.ward === state.vs)) {
    const reason = state.ward === '' ? 'alone' : 'same';
    notices.push({ parameter: 'vs', value: state.vs, reason });
    // The one ward that is known is looked at by itself.
    state.ward = state.vs;
    state.vs = '';
  }
  // Lines begin at a ward.
  if (state.ties !== '' && state.ward === '') {
    notices.push({ parameter: 'ties', value: state.ties, reason: 'no_ward' });
    state.ties = '';
  }
  if (!hasClassOf(state, context)) {
    notices.push({ parameter: 'class', value: state.class, reason: 'no_such_class' });
    state.class = '';
  }
  return notices;
}

/**
 * Has the legend of this state the part that is isolated? While the level follows the zoom and no prefecture is
 * opened, either legend can come, and the part waits for its own.
 */
export function hasClassOf(state: UrlState, context: UrlContext): boolean {
  const chosen = readLegendClass(state.class);
  if (chosen === undefined) return state.class === '';
  const { classes, hasMunicipalLevel } = context.traitsOf(state.measure);
  if (typeof chosen === 'number' && chosen >= classes) return false;
  const isOpened = state.level === 'muni' || (state.level === 'auto' && state.pref !== '');
  switch (levelOfClass(chosen)) {
    case 'prefecture':
      return !(isOpened && hasMunicipalLevel);
    case 'municipality':
      return hasMunicipalLevel && state.level !== 'pref';
    case 'both':
      return true;
  }
}

/** The query of a state, without its `?`: only what differs from the default, in the order of the table. */
export function printUrl(state: UrlState, context: UrlContext): string {
  const query = new URLSearchParams();
  const defaults = initialState(context);
  const { openingYear } = context.traitsOf(state.measure);
  const print = <K extends keyof UrlState>(name: K) => {
    // Most are as they were at first, and need not be printed to be left out.
    if (state[name] === defaults[name]) return;
    const text = PARAMETERS[name].print(state[name]);
    if (text !== '' && text !== PARAMETERS[name].print(defaults[name])) query.set(name, text);
  };
  for (const name of PARAMETER_NAMES) {
    if (name === 'pref' && state.muni !== '') continue;
    // A measure that opens in a year of its own names its year always, so that the link means it for good.
    if (name === 'fy' && openingYear !== defaults.fy) query.set(name, String(state.fy));
    else print(name);
  }
  // Lists stay readable, and links short: a comma needs no escape in a query.
  return query.toString().replaceAll('%2C', ',');
}
