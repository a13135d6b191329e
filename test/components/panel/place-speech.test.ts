import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../../src/data/places/place-ties.ts';
import { fiscalYearLabel } from '../../../src/i18n/dates.ts';
import { ja } from '../../../src/i18n/messages/ja.ts';
import { tiesSpeech } from '../../../src/components/panel/place-speech.ts';
import { municipalFacts, nationalFacts, placeFacts } from '../../fixtures/published-facts.ts';
import { nameByCode } from '../../fixtures/published-tables.ts';

const lexicon = {
  t: ja,
  fiscalYearLabel: (fiscalYear: number) => fiscalYearLabel(ja.dates, fiscalYear, 'both'),
};
const speech = (code: string) =>
  tiesSpeech(
    tiesOf(code, placeFacts, nationalFacts),
    nationalFacts.prefectures.find((prefecture) => prefecture.code === code.slice(0, 2)),
    lexicon,
    (one) => nameByCode.get(one) ?? one,
  );

describe('the ties of a place, heard', () => {
  it('of 池田町 in 北海道 are its agreement and its plan, named after region and wards', () => {
    expect(speech('01644')).toMatch(/^広域連携協定 平成28年度から、十勝×台東・墨田の計画に参加/);
  });

  it('of a town of やましろ leave out the prefecture that was said before', () => {
    expect(speech('26322')).toContain('やましろ×渋谷の計画に参加');
  });

  it('say that the tables hold nothing, where they do', () => {
    const free = municipalFacts.municipalities.find(({ code }) => speech(code) === '一覧・協定・記録になし');
    expect(free).toBeDefined();
    expect(Object.values(tiesOf(free!.code, placeFacts, nationalFacts)).flat()).toEqual([]);
  });

  it('are never empty', () => {
    for (const { code, name } of municipalFacts.municipalities) expect(speech(code), name).not.toBe('');
  });
});
