import { createHash } from 'node:crypto';

/** The policy as a meta element: what stands in the page is allowed by its hash and nothing else inline. */
export function withPolicy(html: string): string {
  const hashesOf = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(
      ([, content]) =>
        `'sha256-${createHash('sha256')
          .update(content ?? '')
          .digest('base64')}'`,
    );
  const scripts = hashesOf(/<script>([\s\S]*?)<\/script>/g).join(' ');
  const styles = hashesOf(/<style>([\s\S]*?)<\/style>/g).join(' ');
  const policy = [
    `default-src 'self'`,
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    `img-src 'self' data: blob:`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return html.replace(
    '<meta charset="utf-8" />',
    () => `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

/** Inline styles and handlers are blocked by the policy and hydration would not repair them: stop the build. */
export function refuseInlineHandlers(html: string): void {
  const body = html.slice(html.indexOf('<body'), html.indexOf('<script type="application/json"'));
  const found = /<[^>]*\s(style|on[a-z]+)="[^"]*"[^>]*>/.exec(body);
  if (found) throw new Error(`the prerendered page has an inline ${found[1]}: ${found[0].slice(0, 200)}`);
}
