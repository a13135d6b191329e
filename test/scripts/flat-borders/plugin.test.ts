import { expect, it } from 'vitest';
import { withFlatBorders } from '../../../scripts/flat-borders/plugin.ts';
import { MUNICIPALITY_OBJECTS, parseTopology } from '../../../src/data/topology/parse-topology.ts';
import { readGeo } from '../../data/topology/committed-files.ts';

it.each(['municipalities.topo.json', 'detail/47.topo.json'])('%s says the same when it is flat', (name) => {
  const text = readGeo(name);
  const flat = withFlatBorders(text);
  expect(flat.length).toBeLessThan(text.length * 0.93);
  expect(parseTopology(flat, name, MUNICIPALITY_OBJECTS)).toEqual(
    parseTopology(text, name, MUNICIPALITY_OBJECTS),
  );
});
