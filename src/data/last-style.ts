/**
 * Selector of the rule that every style sheet of the build ends with (scripts/last-style). A browser takes a style
 * sheet that was cut off, or another file in its place, for a short one: only its end tells that it came whole.
 */
export const LAST_STYLE = '#end-of-styles';
