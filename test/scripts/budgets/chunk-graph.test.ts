import { describe, expect, it } from 'vitest';
import { entryKeys, staticFiles, webglFiles } from '../../../scripts/budgets/chunk-graph.ts';

const MANIFEST = {
  'index.html': {
    file: 'assets/index.js',
    src: 'index.html',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/map/webgl/gl-map.ts', 'src/views/about/AboutView.svelte'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_svelte.js'] },
  '_svelte.js': { file: 'assets/svelte.js', imports: ['_shared.js'] },
  'src/map/webgl/gl-map.ts': {
    file: 'assets/gl-map.js',
    src: 'src/map/webgl/gl-map.ts',
    isDynamicEntry: true,
    imports: ['_shared.js', '_maplibre.js'],
    css: ['assets/maplibre.css'],
  },
  '_maplibre.js': { file: 'assets/maplibre.js' },
  'src/views/about/AboutView.svelte': {
    file: 'assets/about.js',
    src: 'src/views/about/AboutView.svelte',
    isDynamicEntry: true,
    imports: ['_shared.js'],
  },
};

describe('the chunks of the build', () => {
  it('finds what an entry needs at once, round circles, without what comes late', () => {
    expect(entryKeys(MANIFEST)).toEqual(['index.html']);
    expect([...staticFiles(MANIFEST, 'index.html')].sort()).toEqual([
      'assets/index.css',
      'assets/index.js',
      'assets/shared.js',
      'assets/svelte.js',
    ]);
  });

  it('counts as WebGL only what the page does not need anyway', () => {
    expect([...webglFiles(MANIFEST)].sort()).toEqual([
      'assets/gl-map.js',
      'assets/maplibre.css',
      'assets/maplibre.js',
    ]);
  });

  it('does not pass over a chunk that is missing', () => {
    expect(() => staticFiles(MANIFEST, 'src/gone.ts')).toThrow('no chunk src/gone.ts');
  });
});
