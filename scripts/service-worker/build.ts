import { join } from 'node:path';
import { build } from 'vite';
import { notePackages } from '../licences/package-licences.ts';
import { TARGETS } from '../prerender/build-settings.ts';
import { precacheList } from './precache-list.ts';

/** The worker for use without a network, or the one that removes it from every device (SERVICE_WORKER). */
const WORKER_KINDS = ['offline', 'remove'] as const;
export type WorkerKind = (typeof WORKER_KINDS)[number];

/** Its name never changes: browsers look for a newer worker under the address of the one they have. */
const FILE = 'service-worker.js';

/**
 * Reads the setting of a build.
 * @throws Error when it is a word that means nothing: a kill switch with a slip of the pen must not look like one
 */
export function workerKind(setting: string | undefined): WorkerKind {
  const kind = WORKER_KINDS.find((known) => known === (setting || 'offline'));
  if (!kind) throw new Error(`SERVICE_WORKER is ${setting}; it can be ${WORKER_KINDS.join(' or ')}.`);
  return kind;
}

/**
 * Writes `service-worker.js` into a built site. The last step of a build: the worker lists the files as they are then.
 * @param root folder of the repository
 * @param directory folder of the built site
 * @param packages where the folders of the packages in it are added
 */
export async function buildServiceWorker(
  root: string,
  directory: string,
  kind: WorkerKind,
  packages = new Set<string>(),
): Promise<void> {
  await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    plugins: [notePackages(packages)],
    define: {
      __PRECACHE__: JSON.stringify(kind === 'offline' ? precacheList(directory) : []),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: directory,
      emptyOutDir: false,
      target: [...TARGETS],
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src', 'service-worker', `${kind}.ts`),
        output: { format: 'iife', entryFileNames: FILE },
      },
    },
  });
}
