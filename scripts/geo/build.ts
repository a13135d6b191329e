/**
 * `npm run geo`: boundary source → one plane → public/geo. The same source gives the same bytes.
 * Without GEO_SOURCE the committed result is checked and kept.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUNICIPALITY_OBJECTS, parseTopology } from '../../src/data/topology/parse-topology.ts';
import { describeTiles } from '../tiles/sheets.ts';
import type { GridTopology } from './grid.ts';
import { findLabels, type LabelByCode } from './labels.ts';
import { buildDetail, buildMunicipalities, buildPrefectures, splitByPrefecture } from './levels.ts';
import type { CodeProperties } from './levels.ts';
import { describeResult, recordFile } from './manifest.ts';
import { describePlaces } from './places.ts';
import { projectSource } from './project.ts';
import { readSource } from './source.ts';
import { verifyFolder } from './verify.ts';

const OUTPUT = fileURLToPath(new URL('../../public/geo', import.meta.url));

async function build(sourcePath: string): Promise<void> {
  const source = readSource(sourcePath);
  const { topology: plane, droppedRings } = projectSource(source);
  if (droppedRings !== 1)
    throw new Error(`expected to leave out 南鳥島 only, left out ${droppedRings} rings`);

  const labels = await findLabels(plane);
  const prefectures = await buildPrefectures(plane);
  const municipalities = await buildMunicipalities(plane);
  const detail = splitByPrefecture(await buildDetail(plane));
  assertCount('prefectures', prefectures, 47);
  assertCount('northern', prefectures, 6);
  assertCount('municipalities', municipalities, 1747);

  const level = withLabels(municipalities, labels);
  const places = describePlaces(plane, source.arcs, municipalities, labels);
  // The tiles are made from the finished files, as `npm run tiles` reads them.
  const checked = parseTopology(JSON.stringify(level), 'municipalities.topo.json', MUNICIPALITY_OBJECTS);
  const contents: [path: string, content: unknown][] = [
    ['prefectures.topo.json', prefectures],
    ['municipalities.topo.json', level],
    ['places.json', places],
    ['tiles.json', describeTiles({ municipalities: checked, places })],
    ...[...detail]
      .sort()
      .map(([code, part]): [string, unknown] => [`detail/${code}.topo.json`, withLabels(part, labels)]),
  ];

  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(join(OUTPUT, 'detail'), { recursive: true });
  const files = contents.map(([path, content]) => {
    const text = `${JSON.stringify(content)}\n`;
    writeFileSync(join(OUTPUT, path), text);
    return recordFile(path, text);
  });
  const sha256 = createHash('sha256').update(readFileSync(sourcePath)).digest('hex');
  const manifest = describeResult(sha256, files);
  writeFileSync(join(OUTPUT, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  for (const { path, bytes, brotli } of files.filter((file) => dirname(file.path) === '.')) {
    console.log(`${path}: ${bytes} bytes, ${brotli} with brotli`);
  }
  const parts = files.filter((file) => dirname(file.path) === 'detail');
  const total = parts.reduce((sum, file) => sum + file.brotli, 0);
  console.log(`detail/: ${parts.length} files, ${total} bytes with brotli`);
}

/** Each municipality with the point inside it where its mark stands: the same point at every resolution. */
function withLabels(topology: GridTopology<CodeProperties>, labels: LabelByCode) {
  const geometries = areasOf(topology).map((geometry) => {
    const label = labels.get(geometry.properties.code);
    if (!label) throw new Error(`${geometry.properties.code} has no label point`);
    return { ...geometry, properties: { code: geometry.properties.code, label } };
  });
  return { ...topology, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}

function areasOf(
  topology: GridTopology<CodeProperties>,
): GridTopology<CodeProperties>['objects'][string]['geometries'] {
  return topology.objects['municipalities']?.geometries ?? [];
}

function assertCount(name: string, topology: GridTopology<CodeProperties>, expected: number): void {
  const count = topology.objects[name]?.geometries.length ?? 0;
  if (count !== expected) throw new Error(`${name}: ${count} shapes, expected ${expected}`);
}

const sourcePath = process.env['GEO_SOURCE'];
if (sourcePath) {
  await build(sourcePath);
} else {
  const differences = verifyFolder(OUTPUT);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) process.exitCode = 1;
  else console.log('GEO_SOURCE is not set: the committed boundaries are kept; they match their manifest.');
}
