import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenToPointer } from '../../src/map/pointer.ts';

const report = { onpoint: vi.fn(), onpress: vi.fn(), ondouble: vi.fn() };
const stage = document.createElement('div');
const stop = listenToPointer(stage, report);

function click(detail: number, travelled = 0): void {
  stage.dispatchEvent(new MouseEvent('pointerdown', { clientX: 40, clientY: 30 }));
  stage.dispatchEvent(new MouseEvent('click', { clientX: 40 + travelled, clientY: 30, detail }));
}

describe('a click on the map', () => {
  afterEach(() => vi.clearAllMocks());

  it('presses what lies there', () => {
    click(1);
    expect(report.onpress).toHaveBeenCalledExactlyOnceWith({ x: 40, y: 30 }, expect.any(Number));
  });

  it('that follows another at once never presses a second place', () => {
    click(1);
    click(2);
    expect(report.onpress).toHaveBeenCalledOnce();
    expect(report.ondouble).toHaveBeenCalledExactlyOnceWith({ x: 40, y: 30 });
  });

  it('that ends a drag means nothing', () => {
    click(1, 20);
    click(2, 20);
    expect(report.onpress).not.toHaveBeenCalled();
    expect(report.ondouble).not.toHaveBeenCalled();
  });

  it('is not heard any more after the map has gone', () => {
    stop();
    click(1);
    expect(report.onpress).not.toHaveBeenCalled();
  });
});
