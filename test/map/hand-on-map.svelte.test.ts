import { afterEach, expect, it, vi } from 'vitest';
import { HandOnMap } from '../../src/map/hand-on-map.ts';

const stage = document.createElement('div');
document.body.append(stage);
let hand: HandOnMap | undefined;

afterEach(() => hand?.destroy());

function pointer(type: string, pointerId: number): void {
  const event = new Event(type, { bubbles: true });
  Object.assign(event, { pointerId });
  stage.dispatchEvent(event);
}

it('nothing waits where no hand is on the map', () => {
  hand = new HandOnMap(stage);
  const callback = vi.fn();
  hand.whenOff(callback);
  expect(callback).toHaveBeenCalledOnce();
});

it('waits for the last of two fingers, and tells once', () => {
  hand = new HandOnMap(stage);
  const callback = vi.fn();
  pointer('pointerdown', 1);
  pointer('pointerdown', 2);
  hand.whenOff(callback);
  pointer('pointerup', 1);
  expect(callback).not.toHaveBeenCalled();
  pointer('pointercancel', 2);
  pointer('pointerdown', 3);
  pointer('pointerup', 3);
  expect(callback).toHaveBeenCalledOnce();
});

it('a hand that was lifted over another window holds nothing up', () => {
  hand = new HandOnMap(stage);
  const callback = vi.fn();
  pointer('pointerdown', 1);
  hand.whenOff(callback);
  window.dispatchEvent(new Event('blur'));
  expect(callback).toHaveBeenCalledOnce();
});

it('tells nobody once it is destroyed', () => {
  hand = new HandOnMap(stage);
  const callback = vi.fn();
  pointer('pointerdown', 1);
  hand.whenOff(callback);
  hand.destroy();
  pointer('pointerup', 1);
  expect(callback).not.toHaveBeenCalled();
});
