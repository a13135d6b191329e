import { inlineHashes } from '../headers/inline-hashes.ts';
import { OF_SITE, policy, type Reach } from '../headers/policy.ts';

/** The policy as a meta element: what stands in the page is allowed by its hash and nothing else inline. */
export function withPolicy(html: string, reach: Reach = OF_SITE): string {
  const content = policy(reach, inlineHashes(html));
  return html.replace(
    '<meta charset="utf-8" />',
    () => `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );
}

/** Inline styles and handlers are blocked by the policy and hydration would not repair them: stop the build. */
export function refuseInlineHandlers(html: string): void {
  const body = html.slice(html.indexOf('<body'), html.indexOf('<script type="application/json"'));
  const found = /<[^>]*\s(style|on[a-z]+)="[^"]*"[^>]*>/.exec(body);
  if (found) throw new Error(`the prerendered page has an inline ${found[1]}: ${found[0].slice(0, 200)}`);
}
