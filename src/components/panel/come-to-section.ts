const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Shows the section that the address names: at once, and again when what is fetched has made the page longer
 * above it, unless the reader has moved meanwhile.
 * @param hash of the address, with its `#`
 * @param loads settle when everything that changes the length of the page has come or failed
 */
export async function comeToSection(hash: string, loads: readonly Promise<void>[]): Promise<void> {
  const section = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
  if (!section) return;
  section.scrollIntoView();
  const moved = new AbortController();
  for (const move of OWN_MOVES) addEventListener(move, () => moved.abort(), { signal: moved.signal });
  await Promise.allSettled(loads);
  // After the frame in which what came is laid out.
  requestAnimationFrame(() => {
    if (!moved.signal.aborted && section.isConnected) section.scrollIntoView();
    moved.abort();
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
