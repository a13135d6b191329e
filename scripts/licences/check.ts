// npm run licences: every package of the lock file has a licence that is allowed for tools, or a recorded exception.
// What the site itself carries is held to a shorter list by the build, which knows it.
import { fileURLToPath } from 'node:url';
import { licenceProblems } from './allowed.ts';
import exceptions from './exceptions.json' with { type: 'json' };
import { lockedPackages } from './installed.ts';

const packages = lockedPackages(fileURLToPath(new URL('../..', import.meta.url)));
const problems = licenceProblems(packages, exceptions, 'tool');
for (const problem of problems) console.error(problem);
console.log(
  `${packages.length} packages, ${exceptions.length} recorded exceptions, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
