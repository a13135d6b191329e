import { printUrl } from '../url/address.ts';
import type { EmbedOption, UrlContext, UrlState } from '../url/parameters.ts';

/** What whoever embeds a view has chosen. */
export interface EmbedChoices {
  /** A picture that answers nothing. */
  isStill: boolean;
  hasSearch: boolean;
  /** Of the map: held at one level, or following the zoom and the reader. */
  level: UrlState['level'];
  /** Of the map: held at the present fiscal year. */
  isYearLocked: boolean;
  theme: UrlState['theme'];
  /** CSS pixels; undefined: as wide as the page has room. */
  width: number | undefined;
  /** CSS pixels. */
  height: number;
}

/**
 * The query of a state as it stands inside another page.
 * @returns with its `?`
 */
export function embedQuery(state: UrlState, choices: EmbedChoices, context: UrlContext): string {
  const isMap = state.view === 'map';
  const options: EmbedOption[] = choices.isStill
    ? ['still']
    : [
        ...(isMap && choices.level !== 'auto' ? (['level'] as const) : []),
        ...(isMap && choices.isYearLocked ? (['year'] as const) : []),
        ...(isMap && choices.hasSearch ? (['search'] as const) : []),
      ];
  const embed: readonly EmbedOption[] = options.length > 0 ? options : ['1'];
  const level = isMap ? choices.level : state.level;
  const query = printUrl({ ...state, q: '', mode: '', theme: choices.theme, level, embed }, context);
  // The newest year is not named, but a year that is held stays when a newer one comes.
  const isNamed = !embed.includes('year') || new URLSearchParams(query).has('fy');
  return isNamed ? `?${query}` : `?fy=${state.fy}&${query}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What is copied into the HTML of another page.
 * @param address whole address of the view to embed
 * @param title what the frame is called by those who hear the page
 */
export function embedCode(
  address: string,
  title: string,
  { width, height }: Pick<EmbedChoices, 'width' | 'height'>,
): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
