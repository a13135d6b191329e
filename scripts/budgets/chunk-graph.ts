/** What Vite's build manifest says of one chunk. */
interface ManifestChunk {
  file: string;
  src?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

/**
 * Files of everything that a module of the site needs at once: its chunk, all it imports statically, and their
 * stylesheets. What is imported dynamically is not among them.
 * @param key key of the chunk in the manifest (a path of the sources)
 * @throws Error when the manifest does not know the key
 */
export function staticFiles(manifest: Manifest, key: string): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build manifest has no chunk ${name}.`);
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  visit(key);
  return files;
}

/**
 * Files that only the WebGL map needs: what the dynamically imported modules of `src/map/webgl/` need and the
 * page's entry does not, and the map's worker.
 */
export function webglFiles(manifest: Manifest): Set<string> {
  const first = new Set(entryKeys(manifest).flatMap((key) => [...staticFiles(manifest, key)]));
  const late = Object.entries(manifest)
    .filter(([, chunk]) => chunk.isDynamicEntry === true && chunk.src?.startsWith('src/map/webgl/'))
    .flatMap(([key]) => [...staticFiles(manifest, key)]);
  return new Set(late.filter((file) => !first.has(file)));
}

/** Keys of the chunks that the page itself loads. */
export function entryKeys(manifest: Manifest): string[] {
  return Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
}
