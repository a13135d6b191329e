/** Before the path of a file in the id of its block. */
export const CARRIED_ID = 'file:';

/**
 * The text of a file that the page itself carries, each in a block of JSON of its own (scripts/usb/page.ts), so that
 * only what is asked for is read.
 * @param path below the site's base: `data/milestones.csv`
 * @returns undefined where the page carries no such file
 */
export function carriedText(path: string): string | undefined {
  const block = document.getElementById(`${CARRIED_ID}${path}`);
  return block?.textContent ? (JSON.parse(block.textContent) as string) : undefined;
}
