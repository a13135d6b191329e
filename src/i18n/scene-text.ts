/**
 * A text of a scene in the language on the screen. A show is kept as a file with the words of whoever wrote it: those
 * that came with the site are known in every language, others stay as they are.
 */
export function sceneText(
  { present }: { present: { sceneTexts: Readonly<Record<string, string>> } },
  text: string,
): string {
  return present.sceneTexts[text] ?? text;
}
