/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Does it come from a field for text, which has editing keys of its own? */
  readonly isInField: boolean;
}

const EDITING = new Set(['a', 'c', 'v', 'x', 'z']);

/**
 * Is this a key of the browser (print, find, enlarge, save, back, other windows) that would lead a visitor out of the
 * site? Some of them the browser keeps to itself; those are a matter of how it is started.
 */
export function isHeldBack({ key, ctrlKey, metaKey, altKey, isInField }: PressedKey): boolean {
  if (ctrlKey || metaKey) return !(isInField && EDITING.has(key.toLowerCase()));
  // Without the others Alt opens menus, goes back and types accents; the last one is left to the fields.
  if (altKey) return !isInField || key.startsWith('Arrow');
  return /^F\d{1,2}$|^Browser|^ContextMenu$/.test(key);
}

/** The keys with which staff leave: Ctrl + Alt + K. */
export function isStaffKey({
  key,
  ctrlKey,
  altKey,
}: Pick<PressedKey, 'key' | 'ctrlKey' | 'altKey'>): boolean {
  return ctrlKey && altKey && key.toLowerCase() === 'k';
}
