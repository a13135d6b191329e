/**
 * A media query for a page whose words are enlarged: it holds where it would on a screen that is smaller by as much.
 * @param query as in a style sheet or in `matchMedia`
 */
export function scaledQuery(query: string, zoom: number): string {
  return query.replace(
    /((?:min|max)-(?:width|height):\s*|(?:width|height)\s*[<>]=?\s*)([\d.]+)px/g,
    (_, condition: string, pixels: string) =>
      `${condition}${Math.round(Number(pixels) * zoom * 100) / 100}px`,
  );
}
