import url from './maplibre-gl-worker.ts?worker&url';

/** Where MapLibre's worker lies: the one thing of this room that is known before the room is opened. */
export const WORKER_URL = url;
