/** What a key of a clicker or a keyboard does in a show. */
export type ShowCommand =
  'next' | 'previous' | 'first' | 'last' | 'black' | 'fullScreen' | 'list' | 'notes' | 'pointer' | 'auto';

/**
 * Clickers send PageDown and PageUp, many of them a full stop or B for black-out and F5 or Escape beside; the arrows
 * and the space bar are those of every slide program. Escape opens the list, where the show is left: a show must not
 * end by a slip of the thumb.
 */
const COMMANDS: Readonly<Record<string, ShowCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  f: 'fullScreen',
  F: 'fullScreen',
  n: 'notes',
  N: 'notes',
  p: 'pointer',
  P: 'pointer',
  a: 'auto',
  A: 'auto',
  Escape: 'list',
};

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly isModified: boolean;
  /** Does it come from a field or a list, whose own keys these are? */
  readonly isInField: boolean;
  /** Does it come from a button or a link, which the space bar presses? */
  readonly isOnButton: boolean;
  /** Is the page longer than its window, so that the arrows up and down move it? */
  readonly isInLongPage: boolean;
}

/** The place of the scene, from 0, that a number key goes to; undefined for any other key. */
export function sceneOfKey({ key, isModified, isInField }: PressedKey): number | undefined {
  return !isModified && !isInField && /^[1-9]$/.test(key) ? Number(key) - 1 : undefined;
}

/** The command of a key; undefined where it is not ours. */
export function commandOf({
  key,
  isModified,
  isInField,
  isOnButton,
  isInLongPage,
}: PressedKey): ShowCommand | undefined {
  if (isModified || (isInField && key !== 'Escape')) return undefined;
  if (isOnButton && key === ' ') return undefined;
  if (isInLongPage && (key === 'ArrowUp' || key === 'ArrowDown')) return undefined;
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
}
