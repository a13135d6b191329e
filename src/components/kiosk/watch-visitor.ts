/** A mouse that is moved less lies on a shaking table, in CSS pixels. */
const MEANT = 3;

/**
 * Reports everything by which somebody shows that they are there: touch, key, wheel, input, a mouse that is moved.
 * @param report gets the event before anything else on the page does
 * @returns what ends it
 */
export function watchVisitor(report: (event: Event) => void): () => void {
  const over = new AbortController();
  const options = { capture: true, passive: false, signal: over.signal };
  const always = ['pointerdown', 'keydown', 'wheel', 'input'] as const;
  for (const kind of always) addEventListener(kind, (event) => event.isTrusted && report(event), options);
  addEventListener(
    'pointermove',
    (event) => {
      const { movementX, movementY, pointerType } = event;
      if (pointerType !== 'mouse' || Math.hypot(movementX, movementY) >= MEANT) report(event);
    },
    options,
  );
  return () => over.abort();
}
