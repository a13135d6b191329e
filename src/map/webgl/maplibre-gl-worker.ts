import type { AddProtocolAction } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { decodeShapes, type ShapeFile } from './decode-shapes.ts';
import { SHAPES } from './shapes-address.ts';

declare const self: {
  readonly worker: unknown;
  addProtocol(protocol: string, load: AddProtocolAction): void;
};

// MapLibre's package says that its worker does nothing by being imported, though it does all by that: it must be named.
if (!(self.worker instanceof MapLibreWorker)) throw new Error('MapLibre has made no worker');

// The page need neither cut nor copy the shapes. They have come and been checked when the worker is told of them, so
// they are taken from the browser's own store.
self.addProtocol(SHAPES, async ({ url }, { signal }) => {
  const answer = await fetch(url.slice(`${SHAPES}://`.length), { cache: 'force-cache', signal });
  return { data: decodeShapes((await answer.json()) as ShapeFile) };
});
