import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Borders {
  arcs: [number, number][][];
}

/**
 * Writes the steps of each border one after another: `[x,y,dx,dy,…]` for `[[x,y],[dx,dy],…]`, and where it begins as
 * a step from the end of the border before, which mostly is the same place. It says the same in 18 % fewer bytes on
 * the way (brotli), and `parseTopology` reads both; the type tells them apart.
 * @param text a TopoJSON file of `public/geo`
 */
export function withFlatBorders(text: string): string {
  const topology = JSON.parse(text) as Borders;
  let [endX, endY] = [0, 0];
  const arcs = topology.arcs.map(([[x, y] = [0, 0], ...steps]) => {
    const start = [x - endX, y - endY];
    [endX, endY] = steps.reduce(([fromX, fromY], [stepX, stepY]) => [fromX + stepX, fromY + stepY], [x, y]);
    return [...start, ...steps.flat()];
  });
  return `${JSON.stringify({ ...topology, type: 'ChainedTopology', arcs })}\n`;
}

/** Writes the borders of the built site flat; those in `public/geo` stay plain TopoJSON. */
export function flatBorders(folder: string): Plugin {
  return {
    name: 'flat-borders',
    closeBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.topo.json')) continue;
        const file = join(folder, name);
        writeFileSync(file, withFlatBorders(readFileSync(file, 'utf8')));
      }
    },
  };
}
