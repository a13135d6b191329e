import { svgElement } from '../svg/svg-element.ts';
import type { TieMark } from './tie-layer.ts';
import { TIE_TAG_FONT_SIZE, TIE_TAG_GAP, type PlacedTieTag } from './tie-tags.ts';
import { textWidth } from '../../figure/text-width.ts';

/**
 * The mark of a tie, round (0, 0) in CSS pixels. The first ward's places are round, the second's are square, a
 * place of both is round in square: the form alone tells them apart. A prefecture as a whole is hollow.
 */
export function tieMarkElement({ code, side, kind }: TieMark): SVGGElement {
  const group = svgElement('g', { class: `map-tie-mark is-${side} is-${kind}`, 'data-code': code });
  if (kind === 'ward') {
    group.append(circle('map-tie-halo', 9), circle('map-tie-ring', 7), circle('map-tie-core', 3));
    return group;
  }
  if (side === 'first') group.append(circle('map-tie-halo', 7), circle('map-tie-round', 5));
  else group.append(square('map-tie-halo', 14), square('map-tie-square', side === 'both' ? 12 : 10));
  if (side === 'both') group.append(circle('map-tie-halo', 5), circle('map-tie-round', 4));
  return group;
}

/** The tag of a mark or of a prefecture with the number of its marks. */
export function tieTagElement({
  code,
  name,
  count,
  dx,
  dy,
  width,
  height,
  scale,
}: PlacedTieTag): SVGGElement {
  const group = svgElement('g', { class: 'map-tie-tag', 'data-code': code });
  const ground = svgElement('rect', { x: dx - width / 2, y: dy - height / 2, width, height, rx: 2 });
  const words = svgElement('g', { transform: `translate(${dx} ${dy}) scale(${scale})` });
  const nameWidth = textWidth(name, TIE_TAG_FONT_SIZE);
  const countWidth = textWidth(count, TIE_TAG_FONT_SIZE);
  const gap = nameWidth > 0 && countWidth > 0 ? TIE_TAG_GAP : 0;
  const left = -(nameWidth + gap + countWidth) / 2;
  if (name !== '') words.append(word('map-tie-name', name, left + nameWidth / 2));
  if (count !== '') words.append(word('map-tie-count', count, left + nameWidth + gap + countWidth / 2));
  group.append(ground, words);
  return group;
}

function word(name: string, text: string, x: number): SVGTextElement {
  const element = svgElement('text', { class: name, x, y: 0, 'font-size': TIE_TAG_FONT_SIZE });
  element.textContent = text;
  return element;
}

function circle(name: string, r: number): SVGCircleElement {
  return svgElement('circle', { class: name, r });
}

function square(name: string, side: number): SVGRectElement {
  return svgElement('rect', { class: name, x: -side / 2, y: -side / 2, width: side, height: side });
}
