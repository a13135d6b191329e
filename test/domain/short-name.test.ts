import { expect, it } from 'vitest';
import { shortMunicipalName, shortPrefectureName } from '../../src/domain/short-name.ts';

it.each([
  ['札幌市', '札幌'],
  ['南富良野町', '南富良野'],
  ['四日市市', '四日市'],
  ['森町', '森町'],
  ['港区', '港区'],
  ['Tsu-shi', 'Tsu'],
  ['Minamifurano-cho', 'Minamifurano'],
  ['Tabayama-mura', 'Tabayama'],
])('%s in short is %s', (name, short) => expect(shortMunicipalName(name)).toBe(short));

it.each([
  ['東京都', '東京'],
  ['京都府', '京都'],
  ['北海道', '北海道'],
])('%s in short is %s', (name, short) => expect(shortPrefectureName(name)).toBe(short));
