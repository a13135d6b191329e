import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { describeResult, recordFile, type GeoManifest } from '../../../scripts/geo/manifest.ts';
import { verifyFolder } from '../../../scripts/geo/verify.ts';
import { areasByCode } from '../../../src/data/topology/areas.ts';
import { outlinePath } from '../../../src/data/topology/outline.ts';
import { details, municipalities, prefectures } from '../../data/topology/committed-files.ts';

const GEO = fileURLToPath(new URL('../../../public/geo', import.meta.url));
const manifest = JSON.parse(readFileSync(join(GEO, 'manifest.json'), 'utf8')) as GeoManifest;
const brotliOf = (path: string): number => brotliCompressSync(readFileSync(join(GEO, path))).length;

describe('the committed boundaries', () => {
  it('are what their manifest says, file by file', () => {
    expect(verifyFolder(GEO)).toEqual([]);
    expect(manifest.files.map(({ path }) => path).filter((path) => path.startsWith('detail/'))).toHaveLength(
      47,
    );
  });

  it('have the sizes that the manifest says, also compressed', () => {
    for (const { path, brotli } of manifest.files) {
      // Another brotli may differ by a few bytes; the checksum holds the content.
      expect(Math.abs(brotliOf(path) / brotli - 1), path).toBeLessThan(0.02);
    }
  });

  it('carry their credit, licence, edition and plane, as this build writes them', () => {
    expect(manifest.credit).toBe('「国土数値情報（行政区域データ）」（国土交通省）を加工して作成');
    expect(manifest.licence).toBe('CC BY 4.0');
    expect(manifest.source.edition).toBe('N03-2025');
    expect(manifest.dropped.join()).toContain('南鳥島');
    const described = describeResult(manifest.source.sha256, manifest.files);
    expect(manifest).toEqual(JSON.parse(JSON.stringify(described)));
  });

  it('have the counts that the manifest says', () => {
    expect(prefectures.objects.prefectures.geometries).toHaveLength(manifest.counts.prefectures);
    expect(prefectures.objects.northern.geometries).toHaveLength(manifest.counts.northernVillages);
    expect(municipalities.objects.municipalities.geometries).toHaveLength(manifest.counts.municipalities);
  });

  it('have no spaces to send', () => {
    for (const { path } of manifest.files) {
      expect(readFileSync(join(GEO, path), 'utf8'), path).not.toMatch(/[ \t]|\n./);
    }
  });

  it('lie on one grid, so that the detail of neighbours meets without a seam', () => {
    const grids = new Set([...details.values()].map(({ transform }) => JSON.stringify(transform)));
    expect([...grids]).toEqual(['{"scale":[20,-20],"translate":[-900000,920000]}']);
  });
});

describe('the byte budgets (brotli)', () => {
  test.each([
    ['prefectures.topo.json', 11_000],
    ['municipalities.topo.json', 102_000],
    ['places.json', 2_500],
    ['detail/01.topo.json', 38_000],
    ['detail/13.topo.json', 12_000],
  ])('%s takes at most %i bytes', (path, budget) => {
    expect(brotliOf(path)).toBeLessThanOrEqual(budget);
  });

  it('all detail together takes at most 310,000 bytes', () => {
    const parts = readdirSync(join(GEO, 'detail')).map((name) => brotliOf(`detail/${name}`));
    expect(parts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(310_000);
  });

  it('the overview as paths of the page takes at most 10,000 bytes', () => {
    const paths = (['prefectures', 'northern'] as const).flatMap((name) =>
      [...areasByCode(prefectures, name).values()].map(({ geometry }) => outlinePath(geometry)),
    );
    expect(paths).toHaveLength(53);
    expect(brotliCompressSync(paths.join('\n')).length).toBeLessThanOrEqual(10_000);
  });
});

describe('checking a folder against its manifest', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'geo-'));
    writeFileSync(join(folder, 'a.json'), '{}\n');
    const files = [recordFile('a.json', '{}\n')];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ files }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing where all is as it was written', () => {
    expect(verifyFolder(folder)).toEqual([]);
  });

  it('names a file that has changed by one character', () => {
    writeFileSync(join(folder, 'a.json'), '[]\n');
    expect(verifyFolder(folder)).toEqual([
      expect.stringMatching(/^a\.json has 3 bytes, sha256 .+; expected 3,/),
    ]);
  });

  it('names a file that is missing', () => {
    rmSync(join(folder, 'a.json'));
    expect(verifyFolder(folder)).toEqual(['a.json is missing']);
  });

  it('names a file that the manifest does not know', () => {
    writeFileSync(join(folder, 'b.json'), '{}');
    expect(verifyFolder(folder)).toEqual(['b.json is not in the manifest']);
  });
});
