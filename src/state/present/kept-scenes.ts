const KEY = 'show-scenes';

/** The scenes as they were left on this device, as the text of a file; undefined where none were changed. */
export function keptScenes(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the scenes on this device: clickers send F5, and a hall loses power.
 * @param text a file of scenes; undefined for those that come with the site
 */
export function keepScenes(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Forbidden or full: what was changed lives as long as the page, and in the file that is saved.
  }
}
