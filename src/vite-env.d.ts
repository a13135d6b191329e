/// <reference types="vite/client" />

/** Address of the published site without a trailing slash; empty where the build does not know it. */
declare const __SITE_URL__: string;

/** Version of the program (package.json). */
declare const __PROGRAM_VERSION__: string;

/** The site on a host, or the one file that is carried on a stick and opened without any (scripts/usb). */
declare const __EDITION__: 'site' | 'usb';

/** What the build's worker does: keep the site on the device, or remove itself from it. */
declare const __SERVICE_WORKER__: 'offline' | 'remove';

/** Settings that whoever publishes the site gives to the build; documented in docs/operations.md. */
interface ImportMetaEnv {
  /** Name of the publisher; without it the build names nobody. */
  readonly VITE_PUBLISHER?: string;
  /** `true` where the publisher publishes it as its official page. */
  readonly VITE_OFFICIAL?: string;
  /** Address of a form or page where errors can be reported. */
  readonly VITE_REPORT_URL?: string;
  /** Mail address for reports of errors. */
  readonly VITE_REPORT_MAIL?: string;
}

/** MapLibre's worker, which sets itself up when it is imported (src/source/worker.ts of the package). */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export default class MapLibreWorker {
    readonly self: unknown;
  }
}
