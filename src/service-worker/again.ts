const SCRIPT = 'location.reload()';

/**
 * Stands for the moment in which one release hands over to the next: the browser lets the next worker in only after
 * the last answer of the one before it, so that answer asks for the page once more. A script, not a `Refresh`: that
 * would go nowhere from an address with a `#`.
 */
export const AGAIN = `<!doctype html><meta charset="utf-8"><script>${SCRIPT}</script>`;

/** Nothing but that script, by its hash (SHA-256 of its text, held by a test). */
export const AGAIN_POLICY = `default-src 'none'; script-src 'sha256-9gOBGqEQINNDuds+tkXbNzih6klbz+KeCyxEj4KRLeM='`;
