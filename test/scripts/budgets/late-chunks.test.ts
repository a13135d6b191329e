import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../scripts/budgets/chunk-graph.ts';
import { lateFiles } from '../../../scripts/budgets/late-chunks.ts';

const dynamic = (src: string, imports: string[] = []) => ({
  file: `assets/${src.split('/').at(-1) ?? src}.js`,
  src,
  isDynamicEntry: true,
  imports,
});

const MANIFEST: Manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  '_table.js': { file: 'assets/table.js' },
  desk: dynamic('src/views/desk/DeskView.svelte', ['_shared.js', '_table.js']),
  xlsx: dynamic('src/data/export/xlsx.ts'),
  share: dynamic('src/components/share/ShareDialog.svelte'),
  readings: dynamic('src/i18n/readings.ts'),
  english: dynamic('src/state/language/english.ts'),
  growth: dynamic('src/views/growth/GrowthView.svelte'),
};

describe('files that a first visit has no use for', () => {
  it('are the chunks of late sources, the worker of the desk, and codes to scan', () => {
    const assets = [
      'assets/QrCode-DNaNJnuH.js',
      'assets/index.js',
      'assets/import-worker-C9d_2x-A.js',
      'assets/maplibre-gl-worker-Bk2.js',
    ];
    expect([...lateFiles(MANIFEST, assets)].sort()).toEqual([
      'assets/DeskView.svelte.js',
      'assets/QrCode-DNaNJnuH.js',
      'assets/ShareDialog.svelte.js',
      'assets/english.ts.js',
      'assets/import-worker-C9d_2x-A.js',
      'assets/readings.ts.js',
      'assets/xlsx.ts.js',
    ]);
  });

  it('are not passed over when a source has moved into the page or elsewhere', () => {
    const { desk: _, ...rest } = MANIFEST;
    expect(() => lateFiles(rest, [])).toThrow('no file of its own for src/views/desk/');
    expect(() => lateFiles(MANIFEST, [])).toThrow('no file of its own for');
  });
});
