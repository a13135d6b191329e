const HOLD_MS = 3000;
/** The corner, as a share of the shorter side of the screen. */
const CORNER = 0.1;

/**
 * Waits for a finger that is held in the upper left corner for three seconds: nobody comes upon it who only tries
 * things out.
 * @returns what ends it
 */
export function holdCorner(onheld: (event: PointerEvent) => void): () => void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isInCorner = ({ clientX, clientY }: PointerEvent) =>
    Math.max(clientX, clientY) <= CORNER * Math.min(innerWidth, innerHeight);
  const letGo = () => clearTimeout(timer);
  addEventListener(
    'pointerdown',
    (event) => {
      letGo();
      if (isInCorner(event)) timer = setTimeout(() => onheld(event), HOLD_MS);
    },
    options,
  );
  addEventListener('pointermove', (event) => !isInCorner(event) && letGo(), options);
  for (const kind of ['pointerup', 'pointercancel'] as const) addEventListener(kind, letGo, options);
  return () => {
    letGo();
    over.abort();
  };
}
