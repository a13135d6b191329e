/** One budget: what was measured, and how much it may be (brotli bytes). */
export interface Budget {
  key: string;
  what: string;
  bytes: number;
  limit: number;
}

/** More than this above the last recorded figure is worth a word. */
const WARN_GROWTH = 0.02;

/** How a measured size stands to its limit and to the last recorded one. */
export type Verdict = 'over' | 'grown' | 'fine';

/**
 * @param recorded bytes when the figures were last recorded; undefined when never
 */
export function verdict({ bytes, limit }: Budget, recorded: number | undefined): Verdict {
  if (bytes > limit) return 'over';
  return recorded !== undefined && bytes > recorded * (1 + WARN_GROWTH) ? 'grown' : 'fine';
}

/** The picture of the country in a page: its SVG element, whole. */
export function choroplethOf(html: string): string {
  const start = html.search(/<svg[^>]*class="[^"]*\batlas-twin\b/);
  const end = html.indexOf('</svg>', start);
  if (start < 0 || end < 0) throw new Error('The page holds no choropleth.');
  const svg = html.slice(start, end + '</svg>'.length);
  const shapes = svg.match(/<path[^>]*\sdata-code="\d{2}"/g)?.length ?? 0;
  if (shapes !== 47) throw new Error(`The choropleth of the page has ${shapes} prefectures, not 47.`);
  return svg;
}
