/**
 * Brings what has been opened into sight, as far as its head: opened from another page it stands far below the
 * fold, and beside a map it may stand below the end of its column. Nothing moves where it is seen already.
 */
export function comeIntoSight(node: HTMLElement): void {
  const head = node.querySelector('header') ?? node;
  // After the frame in which everything around it is laid out.
  requestAnimationFrame(() => head.isConnected && head.scrollIntoView({ block: 'nearest' }));
}
