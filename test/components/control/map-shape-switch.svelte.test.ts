import { expect, it } from 'vitest';
import MapShapeSwitch from '../../../src/components/control/MapShapeSwitch.svelte';
import type { MapShape } from '../../../src/state/url/parameters.ts';
import { show, wordsOf } from '../../fixtures/shown.svelte.ts';

function open(chosen: MapShape) {
  const asked: MapShape[] = [];
  const shown = show(MapShapeSwitch, { chosen, onchoose: (shape: MapShape) => asked.push(shape) });
  const radios = [...shown.target.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return { ...shown, asked, radios };
}

it('offers the map and the tiles by name, with what they are a choice of', () => {
  const { target } = open('map');
  expect([...target.querySelectorAll('label')].map(wordsOf)).toEqual(['地図', 'カラム地図']);
  expect(wordsOf(target.querySelector('legend'))).toBe('地図のかたち');
});

it('asks for the shape that is pressed, and marks the one that is shown', () => {
  const { radios, asked, update } = open('map');
  const checked = () => radios.filter((radio) => radio.checked).map(({ value }) => value);
  expect(checked()).toEqual(['map']);
  radios[1]!.click();
  expect(asked).toEqual(['tiles']);
  update({ chosen: 'tiles' });
  expect(checked()).toEqual(['tiles']);
});
