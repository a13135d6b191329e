import { describe, expect, it } from 'vitest';
import { licenceProblems, type LicenceException } from '../../../scripts/licences/allowed.ts';
import { licenceOf } from '../../../scripts/licences/installed.ts';

const of = (says: string, name = 'one') => [{ name, says }];
const exception: LicenceException = { name: 'one', says: 'BSD', holds: 'BSD-3-Clause', reason: 'its text' };

describe('the licences of packages', () => {
  it.each(['MIT', 'ISC', 'BSD-3-Clause', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'MPL-2.0 OR Apache-2.0'])(
    '%s may be carried by the site',
    (says) => {
      expect(licenceProblems(of(says), [], 'site')).toEqual([]);
    },
  );

  it.each([
    '',
    'GPL-3.0',
    'AGPL-3.0-only',
    'MIT AND GPL-3.0',
    'MPL-2.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    'mit',
  ])('%j may not', (says) => {
    expect(licenceProblems(of(says), [], 'site')).toHaveLength(1);
  });

  it('tools may have more, but not everything', () => {
    expect(licenceProblems([...of('MPL-2.0'), ...of('Python-2.0', 'two')], [], 'tool')).toEqual([]);
    expect(licenceProblems(of('GPL-3.0'), [], 'tool')).toEqual(['one: GPL-3.0']);
    expect(licenceProblems(of(''), [], 'tool')).toEqual(['one: says no licence']);
  });

  it('an exception holds for the package and the words it was made for, and is told when nothing needs it', () => {
    expect(licenceProblems(of('BSD'), [exception], 'tool')).toEqual([]);
    expect(licenceProblems([...of('BSD'), ...of('BSD', 'two')], [exception], 'tool')).toEqual(['two: BSD']);
    expect(licenceProblems(of('MIT'), [exception], 'tool')).toEqual([
      'one: an exception that nothing needs any more',
    ]);
    expect(licenceProblems(of('GPL-3.0'), [exception], 'tool')).toHaveLength(2);
  });

  it.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'ISC' } }, 'ISC'],
    [{ licenses: [{ type: 'MIT' }, { type: 'BSD' }] }, 'MIT OR BSD'],
    [{}, ''],
  ])('of %j is read as %j', (manifest, licence) => {
    expect(licenceOf(manifest)).toBe(licence);
  });
});
