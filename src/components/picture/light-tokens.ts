/**
 * Gives an element the values that the design has on light paper, whatever the screen shows: a picture goes into
 * documents. They are read from the style sheet of the page, where they stand outside of every condition.
 */
export function wearLightTokens(element: HTMLElement): void {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) {
        if (name.startsWith('--')) element.style.setProperty(name, rule.style.getPropertyValue(name));
      }
    }
  }
  element.style.setProperty('color-scheme', 'light');
}

/** The rules of a sheet; none where an extension of the browser has put in one that may not be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
