import type { Plugin } from 'vite';
import { LAST_STYLE } from '../../src/data/last-style.ts';

/** Ends every style sheet of the build with a rule that styles nothing, by which the page sees that it came whole. */
export function lastStyle(): Plugin {
  return {
    name: 'last-style',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${textOf(file.source).trimEnd()}${LAST_STYLE}{}\n`;
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
