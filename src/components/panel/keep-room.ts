const heightOf = (element: HTMLElement) => element.getBoundingClientRect().height;

/**
 * Leaves a bar that stays at the upper edge its room: in what fills the window, in what keeps to that edge, on paper.
 * @param elements the first one that is laid out says the height; of what is laid out otherwise it is 0
 * @param onPaper CSS pixels, with margins
 * @returns what gives the room back
 */
export function keepRoom(elements: readonly HTMLElement[], onPaper: number): () => void {
  const root = document.documentElement.style;
  const measure = new ResizeObserver(() => {
    const height = `${elements.map(heightOf).find((one) => one > 0) ?? 0}px`;
    root.setProperty('--stays-above', height);
    root.setProperty('scroll-padding-top', height);
  });
  for (const element of elements) measure.observe(element);
  root.setProperty('--above-on-paper', `${onPaper}px`);
  return () => {
    measure.disconnect();
    root.removeProperty('--stays-above');
    root.removeProperty('--above-on-paper');
    root.removeProperty('scroll-padding-top');
  };
}
