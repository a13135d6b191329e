import { THEMES } from './url/parameters.ts';

type Theme = (typeof THEMES)[number];

const KEY = 'theme';

/** The brightness chosen on this device; the system's where none was chosen or storage is forbidden. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice on this device; where storage is forbidden it lasts as long as the page. */
export function rememberTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Forbidden or full: the choice still holds for this page.
  }
}
