import { describe, expect, it } from 'vitest';
import { acceptAll, outcomesOf, proposeAll } from '../../../../src/data/import/match/outcomes.ts';
import { partnerRows } from '../../../../src/data/import/result/partner-rows.ts';
import { partnersCsv } from '../../../../src/data/import/result/partners-csv.ts';
import { importReasons } from '../../../../src/i18n/messages/ja/import-reasons.ts';
import { DAY, decisionsOf2015, listIndex, listOf2015 } from '../../../fixtures/import/list-reading.ts';
import { publishedText } from '../../../fixtures/published-facts.ts';

const proposals = proposeAll(listIndex, listOf2015(), DAY);
const untouched = outcomesOf(listIndex, proposals, DAY, new Map());
const decisions = acceptAll(untouched, decisionsOf2015());
const results = outcomesOf(listIndex, proposals, DAY, decisions);

describe('the printed list of 2015', () => {
  it('is matched without a click but for its slips', () => {
    const count = (kind: string) => proposals.filter((proposal) => proposal.kind === kind).length;
    expect([count('certain'), count('correction'), count('question')]).toEqual([563, 11, 6]);
    expect(untouched.filter(({ isOpen }) => isOpen)).toHaveLength(17);
  });

  it('gives the published table byte for byte once its slips are decided', () => {
    expect(results.filter(({ isOpen }) => isOpen)).toEqual([]);
    const { rows, withoutRow } = partnerRows(listIndex, results, DAY, 'S003', importReasons);
    expect(withoutRow).toEqual([]);
    expect(partnersCsv(rows)).toBe(publishedText('exchange_partners.csv'));
  });

  it('counts every entry once: matched, corrected, duplicate or left out', () => {
    const count = (kind: string) => results.filter((result) => result.kind === kind).length;
    expect([count('matched'), count('corrected'), count('duplicate'), count('left_out')]).toEqual([
      563, 11, 4, 2,
    ]);
  });
});
