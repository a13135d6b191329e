import { loadNationalTopology } from '../data/topology/load-topology.ts';
import { hasWebGl } from './has-webgl.ts';
import { WORKER_URL } from './webgl/worker-url.ts';

/**
 * Asks at once for all that the map will be made of, in one wave: the shapes, the program of the WebGL map and its
 * worker. They come while the page is still taking up its picture; each of them would else wait for the one before.
 * What does not come is asked for again by those who need it, and they report it.
 * @param base address of the site, ending in `/`
 */
export function askAhead(base: string): void {
  if (__EDITION__ === 'usb') return;
  loadNationalTopology(base).catch(() => undefined);
  if (!hasWebGl()) return;
  import('./webgl/gl-map.ts').catch(() => undefined);
  // Read to its end, so that the browser has it whole when MapLibre starts it.
  fetch(WORKER_URL, { priority: 'low' })
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined);
}
