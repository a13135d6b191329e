/// <reference types="vite/client" />

/** Address of the published site without a trailing slash; empty where the build does not know it. */
declare const __SITE_URL__: string;
