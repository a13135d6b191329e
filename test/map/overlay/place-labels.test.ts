import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overviewOutlines } from '../../../src/data/topology/overview-outlines.ts';
import { PLANE_BOX } from '../../../src/domain/plane.ts';
import { covers } from '../../../src/map/areas.ts';
import { planeFromScreen, screenFromPlane } from '../../../src/map/camera.ts';
import { overviewGeometry } from '../../../src/map/geometry.ts';
import { innerPoint } from '../../../src/map/overlay/inner-point.ts';
import { landMemory } from '../../../src/map/overlay/land-memory.ts';
import type { LabelInput } from '../../../src/map/overlay/label.ts';
import { placeLabels } from '../../../src/map/overlay/place-labels.ts';
import { crosses, isInside, overlaps, passesThrough } from '../../../src/figure/rect.ts';
import { cameraInRoom } from '../../../src/map/view-room.ts';

const file = new URL('../../../public/geo/prefectures.topo.json', import.meta.url);
const { prefectures } = overviewGeometry(overviewOutlines(JSON.parse(readFileSync(file, 'utf8'))));
const areas = [...prefectures.values()].filter(({ code }) => code.length === 2);
const points = new Map(areas.map((area) => [area, innerPoint(area)]));

const place = (width: number, height: number, text: string) => {
  const size = { width, height };
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const camera = cameraInRoom(PLANE_BOX, { size, padding }, 0);
  const inputs = areas.map((area): LabelInput => {
    const at = points.get(area) ?? area.anchor;
    return { code: area.code, name: '神奈川県', text, area, at };
  });
  const landAt = landMemory(prefectures, camera, size);
  const reserved = [{ left: width - 60, top: 0, right: width, bottom: 200 }];
  return {
    size,
    camera,
    reserved,
    labels: placeLabels(inputs, {
      camera,
      size,
      landAt,
      reserved,
      hasLeaders: true,
      textScale: width > 1500 ? 1.6 : 1,
    }),
  };
};

describe('the point inside a prefecture', () => {
  it('lies inside, in all 47', () => {
    for (const area of areas) expect(covers(area, points.get(area) ?? [0, 0]), area.code).toBe(true);
  });
});

describe.each([
  [768, 900, '25'],
  [1064, 806, '25'],
  [1064, 806, '39.0％'],
  [1880, 1600, '100.0％'],
])('numbers on a map of %i × %i px, as long as %s', (width, height, text) => {
  const { labels, camera, size, reserved } = place(width, height, text);

  it('stand on nearly every prefecture, each once', () => {
    expect(new Set(labels.map(({ code }) => code)).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThanOrEqual(text.length > 2 ? 36 : 46);
  });

  it('never overlap each other, nor leave the window, nor stand on what lies over the map', () => {
    for (const [index, label] of labels.entries()) {
      expect(isInside(label.box, { left: 0, top: 0, right: width, bottom: height }), label.code).toBe(true);
      if (label.kind === 'leader') expect(reserved.some((rect) => overlaps(rect, label.box))).toBe(false);
      const others = labels
        .slice(index + 1)
        .filter(({ kind }) => kind === 'leader' || label.kind === 'leader');
      for (const other of others)
        expect(overlaps(label.box, other.box), `${label.code} ${other.code}`).toBe(false);
    }
  });

  it('have lines that cross neither each other nor another number', () => {
    if (text.length > 2) return;
    const lines = labels.flatMap((label) => {
      const { x, y } = screenFromPlane(camera, size, label.at);
      const end = label.line && ([x + label.line.dx, y + label.line.dy] as const);
      return end ? [{ label, from: [x, y] as const, to: end }] : [];
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const { label, from, to } of lines) {
      for (const other of lines.filter((line) => line.label !== label))
        expect(crosses(from, to, other.from, other.to), `${label.code} ${other.label.code}`).toBe(false);
      for (const other of labels.filter((one) => one !== label))
        expect(passesThrough(from, to, other.box), `${label.code} over ${other.code}`).toBe(false);
    }
  });

  it('stand on their own shape, or in the sea', () => {
    for (const label of labels) {
      const at = screenFromPlane(camera, size, label.at);
      const middle = planeFromScreen(camera, size, { x: at.x + label.dx, y: at.y + label.dy });
      const under = [...prefectures.values()].find((area) => covers(area, middle))?.code;
      expect(under).toBe(label.kind === 'inside' ? label.code : undefined);
    }
  });
});
