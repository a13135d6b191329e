// What every measurement is made with: two browsers, and the sites that are compared, each made when first asked for.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium, NO_WEBGL_ARGUMENTS, WEBGL_ARGUMENTS } from '../scripts/browser/chromium.ts';
import { serveCompressed, type ServedSite } from './compressed-site.ts';
import { enlargedSite } from '../scripts/enlarged-site/enlarged-site.ts';
import { plainSite } from './plain-site.ts';

export type SiteName = 'empty' | 'plain' | 'ours' | 'tenfold';

export interface Workbench {
  /** With WebGL, drawn by the processor. */
  readonly webgl: Browser;
  /** Without WebGL of any version. */
  readonly noWebgl: Browser;
  /** A browser of one's own, without WebGL; to be closed by who asks. */
  startBrowser(): Promise<Browser>;
  site(name: SiteName): Promise<ServedSite>;
  close(): Promise<void>;
}

/** @param root folder of the project, with a build in `dist/` */
export async function openWorkbench(root: string): Promise<Workbench> {
  const { executablePath, env } = await findChromium();
  const start = (args: string[]) => chromium.launch({ executablePath, env, args });
  const [webgl, noWebgl] = [await start(WEBGL_ARGUMENTS), await start(NO_WEBGL_ARGUMENTS)];
  const sites = new Map<SiteName, Promise<ServedSite>>();
  const made: string[] = [];
  const folderOf = async (name: SiteName): Promise<string> => {
    if (name === 'ours') return join(root, 'dist');
    if (name === 'empty') return join(root, 'bench', 'empty-page');
    const folder = name === 'plain' ? await plainSite(root) : enlargedSite(root);
    made.push(folder);
    return folder;
  };
  return {
    webgl,
    noWebgl,
    startBrowser: () => start(NO_WEBGL_ARGUMENTS),
    site: (name) => {
      const site = sites.get(name) ?? folderOf(name).then(serveCompressed);
      sites.set(name, site);
      return site;
    },
    close: async () => {
      await Promise.all([webgl.close(), noWebgl.close()]);
      for (const site of await Promise.all(sites.values())) site.close();
      for (const folder of made) rmSync(folder, { recursive: true });
    },
  };
}
