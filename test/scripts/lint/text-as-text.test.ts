import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const SYNTAX = 'no-restricted-syntax';

/** Each with the rule that refuses it; the first rows are let through. */
const IN_A_MODULE: readonly (readonly [string, string | null])[] = [
  ['document.body.textContent = String(1);', null],
  ['document.body.innerHTML = name;', SYNTAX],
  ['document.body.outerHTML = name;', SYNTAX],
  ["document.body.insertAdjacentHTML('beforeend', name);", SYNTAX],
  ['document.body.setHTMLUnsafe(name);', SYNTAX],
  ['popup.setHTML(name);', SYNTAX],
  ['frame.srcdoc = name;', SYNTAX],
  ['document.write(name);', SYNTAX],
  ['document.createRange().createContextualFragment(name);', SYNTAX],
  ['eval(name);', 'no-eval'],
  ['new Function(name);', 'no-new-func'],
  ["setTimeout('run()', 1);", 'no-implied-eval'],
  ["location.href = 'javascript:run()';", 'no-script-url'],
];
const IN_A_COMPONENT: readonly (readonly [string, string | null])[] = [
  ['<a href={address}>{name}</a>', null],
  ['{@html name}', 'svelte/no-at-html-tags'],
  ['<p onclick="run()">x</p>', SYNTAX],
  ['<p style="color: red">x</p>', SYNTAX],
  ['<iframe srcdoc={name} title="x"></iframe>', SYNTAX],
  ['<a href={source.location}>x</a>', SYNTAX],
  ['<a href={location}>x</a>', SYNTAX],
];

let eslint: ESLint;
beforeAll(() => (eslint = new ESLint({ cwd: ROOT })));

describe('the rules of the source let text be set as text only', () => {
  it.each([
    ['a module', 'probe.ts', IN_A_MODULE],
    ['a component', 'Probe.svelte', IN_A_COMPONENT],
  ])('in %s every way to make markup or a program of it is refused', async (_, file, rows) => {
    const code = rows.map(([line]) => `${line}\n`).join('');
    const [result] = await eslint.lintText(code, { filePath: join(ROOT, 'src', file) });
    const rules = [...new Set(rows.map(([, rule]) => rule))];
    const found = rows.map(([line], index) => {
      const rule = result?.messages.find((one) => one.line === index + 1 && rules.includes(one.ruleId));
      return [line, rule?.ruleId ?? null];
    });
    expect(found).toEqual(rows);
  });
});
