import { formatCount } from '../../domain/format.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';
import type { NotedError } from '../../state/last-error.ts';
import type { StoreState } from '../../state/offline/store-state.ts';

/** What the page can say of itself and of the device that it is on. */
export interface DeviceFacts {
  readonly program: string;
  readonly edition: string;
  readonly store: StoreState;
  readonly map: keyof Words['offline']['device']['drawing'];
  readonly error: NotedError | undefined;
  /** Since the page was opened. */
  readonly runningMs: number;
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
}

const MINUTE_MS = 60_000;

/** Labels and values as they are read, in their order; the same rows stand on the screen and go into a report. */
export function deviceRows(
  facts: DeviceFacts,
  words: Words['offline']['device'],
): { label: string; value: string }[] {
  const minutes = Math.floor(facts.runningMs / MINUTE_MS);
  const { width, height, ratio } = facts.screen;
  return [
    { label: words.program, value: facts.program },
    { label: words.data, value: facts.edition },
    { label: words.store, value: words.storeState[facts.store] },
    { label: words.map, value: words.drawing[facts.map] },
    {
      label: words.error,
      value: facts.error ? words.errorAt(clockTime(facts.error.at), facts.error.text) : words.noError,
    },
    { label: words.running, value: words.hours(formatCount(Math.floor(minutes / 60)), minutes % 60) },
    { label: words.screen, value: words.screenSize(width, height, ratio) },
  ];
}

/** Most characters of an error in a note: all in Japanese, the note still fits into a code. */
const NOTE_ERROR_LENGTH = 80;

/**
 * The same rows as a short plain text, for a code that a telephone reads and hands on.
 * @param title what the note is about
 * @param labelled puts a label before its value
 */
export function deviceNote(
  facts: DeviceFacts,
  words: Words['offline']['device'],
  title: string,
  labelled: Words['common']['labelled'],
): string {
  const { error } = facts;
  const letters = [...(error?.text ?? '').replace(/\s+/g, ' ')];
  const text =
    letters.length > NOTE_ERROR_LENGTH
      ? `${letters.slice(0, NOTE_ERROR_LENGTH).join('')}…`
      : letters.join('');
  const rows = deviceRows({ ...facts, error: error && { ...error, text } }, words);
  return [title, ...rows.map(({ label, value }) => labelled(label, value))].join('\n');
}

/** Day and time on the clock of the device, as staff note it down: 2026-08-01 09:05. */
function clockTime(at: number): string {
  const local = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day} ${two(local.getHours())}:${two(local.getMinutes())}`;
}

/** Asks the device how the map is, or would be, drawn. */
export function drawingOfMap(): DeviceFacts['map'] {
  if (performance.getEntriesByName('map-ready', 'mark').length > 0) return 'drawn';
  if (__EDITION__ === 'usb') return 'svg_only';
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers give out few of them.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context ? 'possible' : 'svg';
}
