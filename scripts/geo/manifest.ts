import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import {
  EARTH_RADIUS,
  GROUP_PROJECTIONS,
  INSET_BOXES,
  INSET_FRAMES,
  PLANE_BOX,
} from '../../src/domain/plane.ts';

/** One written file. */
export interface FileRecord {
  path: string;
  bytes: number;
  /** Bytes after brotli at quality 11, as a host would serve it. */
  brotli: number;
  sha256: string;
}

/** Measures a file's content. */
export function recordFile(path: string, content: string): FileRecord {
  const bytes = Buffer.from(content, 'utf8');
  return {
    path,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The content of `public/geo/manifest.json`: where the boundaries come from and what was done to them. */
export interface GeoManifest {
  source: { name: string; publisher: string; edition: string; prepared: string; sha256: string };
  licence: string;
  credit: string;
  counts: { prefectures: number; municipalities: number; northernVillages: number };
  dropped: string[];
  plane: Record<string, unknown>;
  files: FileRecord[];
}

/**
 * Describes the result in words and numbers.
 * @param sourceSha256 checksum of the file that was read
 * @param files what was written
 */
export function describeResult(sourceSha256: string, files: FileRecord[]): GeoManifest {
  return {
    source: {
      name: '国土数値情報（行政区域データ）',
      publisher: '国土交通省',
      edition: 'N03-2025',
      prepared: 'デジタル庁 policy-dashboard-assets 1.0.0（data/map）',
      sha256: sourceSha256,
    },
    licence: 'CC BY 4.0',
    credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    counts: { prefectures: 47, municipalities: 1747, northernVillages: 6 },
    dropped: [
      '南鳥島（小笠原村）は、差し込みの枠に入らないため省いています。',
      '全国の図では、およそ4平方キロメートル（都道府県）または0.5平方キロメートル（市町村）より小さい島を省いています。都道府県ごとの詳しい図には入っています。',
    ],
    plane: {
      unit: 'metre',
      sphereRadius: EARTH_RADIUS,
      projection: 'conic equal-area (Albers), one per group on the same sphere',
      groups: GROUP_PROJECTIONS,
      box: PLANE_BOX,
      insetBoxes: INSET_BOXES,
      insetFrames: INSET_FRAMES,
    },
    files,
  };
}
