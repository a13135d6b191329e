// What the built-in show tells, recomputed from the published tables.
import { rowsOf } from './facts.ts';

export interface ToldStep {
  /** Undefined where the audience has yet to choose. */
  value: number | undefined;
  headline: string;
  /** Codes of the prefectures that are outlined. */
  marked: string[];
  /** How many prefectures have a colour of the scale; undefined where the measure of the real view says so. */
  painted?: number;
  /** What the map has gone to. */
  close?: string;
}

const milestone = (measure: string, date: string) =>
  Number(rowsOf('milestones').find((row) => row['measure'] === measure && row['date'] === date)?.['value']);

const sizeOf = (program: string) =>
  Number(rowsOf('programs').find((row) => row['id'] === program)?.['size'] ?? Number.NaN);

function agreements(): ToldStep[] {
  const rows = rowsOf('agreements').sort((a, b) => a['concluded_on']!.localeCompare(b['concluded_on']!));
  let members = 0;
  const joined = new Set<string>();
  return rows.map((row) => {
    members += Number(row['member_count']);
    joined.add(row['prefecture_code']!);
    return {
      value: members,
      headline: row['name']!,
      marked: [row['prefecture_code']!],
      painted: joined.size,
    };
  });
}

/** Every step of the built-in show, in order. */
export function toldSteps(): ToldStep[] {
  return [
    { value: milestone('prefectures_with_exchange', '2015-08-01'), headline: '都道府県', marked: [] },
    { value: milestone('exchange_municipalities', '2015-08-01'), headline: '交流', marked: [] },
    ...agreements(),
    { value: milestone('linked_municipalities', '2023-12-28'), headline: '全国', marked: [] },
    // 山形県、福岡県、熊本県、大分県: the letter of 28 December 2020 names them.
    { value: 4, headline: '令和2年7月豪雨', marked: ['06', '40', '43', '44'], painted: 4 },
    { value: sizeOf('tokachi-taito-sumida'), headline: '十勝', marked: ['01'], painted: 0, close: '01' },
    { value: sizeOf('yamashiro-shibuya'), headline: 'やましろ', marked: ['26'], painted: 0, close: '26' },
    { value: undefined, headline: 'あなたの都道府県', marked: [] },
  ];
}
