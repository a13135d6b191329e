/** What `npm audit --json` says of one package (npm 7 and later, audit report version 2), as far as it is read here. */
interface AuditedPackage {
  readonly name: string;
  readonly severity: string;
  /** Advisories of the package itself; texts name other packages, which have entries of their own. */
  readonly via: readonly (
    string | { readonly url?: string; readonly title?: string; readonly severity?: string }
  )[];
}

/** An advisory that was looked at and is lived with for a while. */
export interface AuditException {
  /** Of the GitHub Advisory Database: `GHSA-…`. */
  readonly id: string;
  readonly package: string;
  /** Why it does no harm here. */
  readonly reason: string;
  /** Last day on which that holds without being looked at again, `YYYY-MM-DD`. */
  readonly until: string;
}

export type AuditVerdict =
  /** Nobody answered, and nothing is known: why. */
  | { readonly asked: false; readonly why: string }
  | {
      readonly asked: true;
      /** One line each: advisories without an exception that still holds. */
      readonly open: readonly string[];
      readonly accepted: readonly string[];
      /** Exceptions that nothing needs any more. */
      readonly unused: readonly string[];
    };

/**
 * Judges an answer of `npm audit --json`.
 * @param output what the program wrote: a report, an error of its own, or anything
 * @param today `YYYY-MM-DD`
 */
export function judgeAudit(
  output: string,
  exceptions: readonly AuditException[],
  today: string,
): AuditVerdict {
  let answer: { vulnerabilities?: Readonly<Record<string, AuditedPackage>>; message?: string };
  try {
    answer = JSON.parse(output) as typeof answer;
  } catch {
    return { asked: false, why: output.trim().split('\n')[0] || 'no answer' };
  }
  if (typeof answer?.vulnerabilities !== 'object')
    return { asked: false, why: String(answer?.message ?? 'an answer without a report') };
  const open = new Set<string>();
  const accepted = new Set<string>();
  const needed = new Set<AuditException>();
  for (const { name, via, severity } of Object.values(answer.vulnerabilities)) {
    for (const advisory of via) {
      if (typeof advisory === 'string') continue;
      const id = /GHSA(?:-\w{4}){3}/.exec(advisory.url ?? '')?.[0] ?? 'without an id';
      const exception = exceptions.find((one) => one.id === id && one.package === name);
      if (exception) needed.add(exception);
      const line = `${name}: ${id} (${advisory.severity ?? severity}) ${advisory.title ?? ''}`.trim();
      if (exception && exception.until >= today) accepted.add(`${line}: ${exception.reason}`);
      else open.add(exception ? `${line}: the exception ended on ${exception.until}` : line);
    }
  }
  const unused = exceptions.filter((one) => !needed.has(one)).map((one) => `${one.package}: ${one.id}`);
  return { asked: true, open: [...open], accepted: [...accepted], unused };
}
