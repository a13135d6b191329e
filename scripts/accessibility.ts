// Writes docs/accessibility.md anew from what the site says of itself.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accessibilityPage } from './docs/accessibility-page.ts';

writeFileSync(fileURLToPath(new URL('../docs/accessibility.md', import.meta.url)), accessibilityPage());
