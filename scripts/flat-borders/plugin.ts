import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Borders {
  arcs: [number, number][][];
}

/**
 * Writes the steps of each border one after another: `[x,y,dx,dy,…]` for `[[x,y],[dx,dy],…]`. It says the same in
 * 7 % fewer bytes on the way (brotli), and `parseTopology` reads both.
 * @param text a TopoJSON file of `public/geo`
 */
export function withFlatBorders(text: string): string {
  const topology = JSON.parse(text) as Borders;
  return `${JSON.stringify({ ...topology, arcs: topology.arcs.map((arc) => arc.flat()) })}\n`;
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
