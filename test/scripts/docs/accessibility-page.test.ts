import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessibilityPage } from '../../../scripts/docs/accessibility-page.ts';
import { CRITERIA, CRITERION_TESTS } from '../../../src/domain/accessibility.ts';

const root = join(import.meta.dirname, '../../..');

describe('the statement of accessibility', () => {
  it('is the same in the document as on the site', () => {
    expect(readFileSync(join(root, 'docs/accessibility.md'), 'utf8')).toBe(accessibilityPage());
  });

  it('has the 55 criteria A and AA of WCAG 2.2 and the 38 of JIS X 8341-3:2016', () => {
    const inWcag = CRITERIA.filter(({ isInWcag }) => isInWcag);
    expect(inWcag.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(inWcag.filter(({ level }) => level === 'AA')).toHaveLength(24);
    expect(CRITERIA.filter(({ isInJis }) => isInJis)).toHaveLength(38);
  });

  it('names only tests that are there, and each of them for some criterion', () => {
    for (const file of Object.values(CRITERION_TESTS)) expect(existsSync(join(root, file)), file).toBe(true);
    const used = new Set(CRITERIA.flatMap(({ tests }) => tests));
    expect([...used].sort()).toEqual(Object.keys(CRITERION_TESTS).sort());
  });

  it('says of every criterion how it was tested', () => {
    for (const { id, tests, isByHand } of CRITERIA) expect(tests.length > 0 || isByHand, id).toBe(true);
  });
});
