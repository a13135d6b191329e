// npm run audit: known weaknesses of all packages, by the registry's own list, against scripts/audit/exceptions.json.
// Ends with 0 where all is well, 1 with an open advisory, 2 where the registry did not answer: then nothing is known.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import exceptions from './exceptions.json' with { type: 'json' };
import { judgeAudit } from './judge.ts';

const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
});
const verdict = judgeAudit(stdout || stderr, exceptions, new Date().toISOString().slice(0, 10));
if (verdict.asked) {
  for (const line of verdict.accepted) console.log(`accepted  ${line}`);
  for (const line of verdict.unused) console.log(`unused    ${line}`);
  for (const line of verdict.open) console.error(`OPEN      ${line}`);
  console.log(`${verdict.open.length} open, ${verdict.accepted.length} accepted`);
  process.exitCode = verdict.open.length > 0 ? 1 : 0;
} else {
  console.error(
    `not asked: ${verdict.why}\nNothing is known about the packages. Try again with the network.`,
  );
  process.exitCode = 2;
}
