import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupSupports } from '../../../src/data/disasters/support-groups.ts';
import { readSupports } from '../../../src/data/tables.ts';

const supports = readSupports(readFileSync('public/data/disaster_support.csv', 'utf8'));
const of = (id: string) => supports.filter(({ disasterId }) => disasterId === id);

describe('the supports of a record', () => {
  test('joint gifts, the sum of the wards and single wards stand in sections of their own', () => {
    expect(groupSupports(of('2011-higashinihon')).map(({ provider }) => provider)).toEqual([
      'joint',
      'wards_total',
      'ward',
    ]);
  });

  test('joint and ward money never meet in one group', () => {
    for (const { provider, groups } of groupSupports(of('2011-higashinihon')))
      for (const { kind, items } of groups)
        if (kind === 'donation')
          expect(items.map(({ figure }) => figure?.value)).toEqual([
            provider === 'joint' ? 1_000_000_000 : 3_763_390_000,
          ]);
  });

  test('grants told of together name all who received, once', () => {
    const [section] = groupSupports(of('2020-07-gou'));
    expect(section?.groups).toHaveLength(1);
    expect(section?.groups[0]).toMatchObject({
      kind: 'recovery_grant',
      recipients: ['06', '40', '43', '44'],
    });
    expect(section?.groups[0]?.items).toHaveLength(1);
  });

  test('goods of one source and day share a note and keep every item', () => {
    const total = groupSupports(of('2011-higashinihon')).find(({ provider }) => provider === 'wards_total');
    const supplies = total?.groups.find(({ kind }) => kind === 'supplies');
    expect(supplies?.items).toHaveLength(19);
    expect(supplies?.shared.note).toContain('50県市町村');
    expect(supplies?.items.every(({ note }) => note === '')).toBe(true);
  });

  test('gifts to different recipients stay apart', () => {
    const joint = groupSupports(of('2019-boso')).find(({ provider }) => provider === 'joint');
    expect(joint?.groups.map(({ kind, recipients }) => [kind, recipients])).toEqual([
      ['staff', ['12225']],
      ['staff', ['12205']],
      ['unspecified', ['12']],
    ]);
  });

  test('no gift is lost on the way, in any record', () => {
    for (const id of new Set(supports.map(({ disasterId }) => disasterId))) {
      const items = groupSupports(of(id)).flatMap(({ groups }) =>
        groups.flatMap<unknown>(({ kind, items, recipients }) =>
          kind === 'recovery_grant' ? recipients : items,
        ),
      );
      expect(items, id).toHaveLength(of(id).length);
    }
  });

  test('an amount stays a bound where only a bound was published', () => {
    const staff = groupSupports(of('2011-higashinihon'))
      .flatMap(({ groups }) => groups)
      .flatMap(({ items }) => items)
      .find(({ figure }) => figure?.value === 6500);
    expect(staff?.figure?.qualifier).toBe('more_than');
  });
});
