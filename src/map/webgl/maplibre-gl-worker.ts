import type { AddProtocolAction } from 'maplibre-gl';
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { decodeLines, decodeShapes, type ShapeFile } from './decode-shapes.ts';
import { LINES, SHAPES } from './shapes-address.ts';

declare const self: {
  readonly worker: unknown;
  addProtocol(protocol: string, load: AddProtocolAction): void;
};

// MapLibre's package says that its worker does nothing by being imported, though it does all by that: it must be named.
if (!(self.worker instanceof MapLibreWorker)) throw new Error('MapLibre has made no worker');

/** So long a file that has been read is kept: its shapes and its lines are asked for one after the other. */
const KEPT_MS = 5_000;

// The page need neither cut nor copy the shapes. They have come and been checked when the worker is told of them, so
// they are taken from the browser's own store.
const files = new Map<string, Promise<ShapeFile>>();

function read(path: string): Promise<ShapeFile> {
  const known = files.get(path);
  if (known) return known;
  const file = fetch(path, { cache: 'force-cache' }).then((answer) => answer.json() as Promise<ShapeFile>);
  files.set(path, file);
  setTimeout(() => files.delete(path), KEPT_MS);
  return file;
}

const DECODERS = { [SHAPES]: decodeShapes, [LINES]: decodeLines };

for (const [protocol, decode] of Object.entries(DECODERS))
  self.addProtocol(protocol, async ({ url }) => ({
    data: decode(await read(url.slice(`${protocol}://`.length))),
  }));
