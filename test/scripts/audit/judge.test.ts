import { describe, expect, it } from 'vitest';
import { judgeAudit, type AuditException } from '../../../scripts/audit/judge.ts';

const report = (...ids: string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      deep: {
        name: 'deep',
        severity: 'high',
        via: ids.map((id) => ({
          url: `https://github.com/advisories/${id}`,
          title: 'Hangs',
          severity: 'high',
        })),
      },
      // Weak only because it uses the other one.
      shallow: { name: 'shallow', severity: 'high', via: ['deep'] },
    },
  });
const ONE = 'GHSA-aaaa-bbbb-cccc';
const exception: AuditException = { id: ONE, package: 'deep', reason: 'never run', until: '2026-12-31' };

describe('the answer about known weaknesses', () => {
  it('without any is well', () => {
    expect(judgeAudit('{"vulnerabilities":{}}', [], '2026-11-22')).toEqual({
      asked: true,
      open: [],
      accepted: [],
      unused: [],
    });
  });

  it('names each advisory once, at the package that has it', () => {
    const verdict = judgeAudit(report(ONE), [], '2026-11-22');
    expect(verdict).toMatchObject({ open: [`deep: ${ONE} (high) Hangs`], accepted: [] });
  });

  it('accepts what is recorded until its day, and not the day after', () => {
    expect(judgeAudit(report(ONE), [exception], '2026-12-31')).toMatchObject({
      open: [],
      accepted: [`deep: ${ONE} (high) Hangs: never run`],
    });
    expect(judgeAudit(report(ONE), [exception], '2027-01-01')).toMatchObject({
      open: [`deep: ${ONE} (high) Hangs: the exception ended on 2026-12-31`],
      accepted: [],
    });
  });

  it('does not let an exception speak for another package or another advisory, and tells of one that is left over', () => {
    const other = { ...exception, package: 'shallow' };
    expect(judgeAudit(report('GHSA-dddd-eeee-ffff', ONE), [other], '2026-11-22')).toMatchObject({
      open: [`deep: GHSA-dddd-eeee-ffff (high) Hangs`, `deep: ${ONE} (high) Hangs`],
      unused: [`shallow: ${ONE}`],
    });
  });

  it.each([
    ['{"message":"405 Method Not Allowed","error":{}}', '405 Method Not Allowed'],
    ['npm error code ENOTFOUND\nnpm error more', 'npm error code ENOTFOUND'],
    ['', 'no answer'],
    ['null', 'an answer without a report'],
  ])('%j is no answer, and nobody may take it for a good one', (output, why) => {
    expect(judgeAudit(output, [], '2026-11-22')).toEqual({ asked: false, why });
  });
});
