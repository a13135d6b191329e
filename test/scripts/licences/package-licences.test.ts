import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packageLicences } from '../../../scripts/licences/package-licences.ts';

let folder: string;
const place = (name: string, facts: object, licence?: string) => {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...facts }));
  if (licence !== undefined) writeFileSync(join(at, 'LICENCE.md'), licence);
  return at;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('each package is named with its version and the text of its licence, in the order of the names', () => {
  const two = place('two', { license: 'ISC' }, 'Copyright Two\r\n');
  const one = place('one', { license: 'MIT' });
  expect(packageLicences([two, one])).toBe('■ one 1.2.3（MIT）\n\n\n■ two 1.2.3（ISC）\n\nCopyright Two');
});

it('a package whose licence asks for more than its notice is not handed on', () => {
  expect(() => packageLicences([place('four', { license: 'MPL-2.0' }, 'text')])).toThrow('four: MPL-2.0');
});

it('a package that says nothing of its licence is not handed on', () => {
  expect(() => packageLicences([place('three', {})])).toThrow('three: says no licence');
});
