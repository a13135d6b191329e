/** Names of styles by the component that has them. */
const owners = new Map();

/**
 * A name for the styles of a component, short because it stands in each of its elements, in the page and in the
 * program. It is made of the path, so that it stays when the styles change.
 * @type {import('svelte/compiler').CompileOptions['cssHash']}
 */
function cssHash({ hash, filename }) {
  const name = `s${hash(filename).slice(-4)}`;
  const owner = owners.get(name) ?? filename;
  if (owner !== filename) throw new Error(`${owner} and ${filename} would share the styles of ${name}`);
  owners.set(name, filename);
  return name;
}

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: { runes: true, cssHash },
};
