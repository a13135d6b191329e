import { createHash } from 'node:crypto';

/** What a page may load beside what stands in it, which is allowed by its hash. */
interface Reach {
  readonly fallback: string;
  /** Where scripts and styles may come from beside those of the page itself. */
  readonly files: string;
  readonly images: string;
  readonly workers: string;
}

/** A page on a host: everything from the host itself. */
const OF_SITE: Reach = {
  fallback: `'self'`,
  files: `'self'`,
  images: `'self' data: blob:`,
  workers: `'self'`,
};

/** A page opened as a file: it has all within itself, and asks nobody for anything. */
export const OF_FILE: Reach = {
  fallback: `'none'`,
  files: '',
  images: 'data: blob:',
  workers: 'blob:',
};

/** The policy as a meta element: what stands in the page is allowed by its hash and nothing else inline. */
export function withPolicy(html: string, reach: Reach = OF_SITE): string {
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
    `default-src ${reach.fallback}`,
    `script-src ${`${reach.files} ${scripts}`.trim()}`,
    `style-src ${`${reach.files} ${styles}`.trim()}`,
    `img-src ${reach.images}`,
    `worker-src ${reach.workers}`,
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
