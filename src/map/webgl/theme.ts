/** The colours the WebGL map paints with, read from the style sheet so that there is one place for them. */
export interface Theme {
  /** The five steps of the ramp, few to many. */
  readonly ramp: readonly string[];
  readonly paper: string;
  readonly none: string;
  readonly noneLine: string;
  readonly hatch: string;
  readonly dimmed: string;
  readonly context: string;
  readonly contextLine: string;
  readonly border: string;
}

/** The colours of the theme that is in force at an element. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ramp: ['--ai-1', '--ai-2', '--ai-3', '--ai-4', '--ai-5'].map(read),
    paper: read('--paper'),
    none: read('--none-fill'),
    noneLine: read('--none-line'),
    hatch: read('--hatch'),
    dimmed: read('--paper-3'),
    context: read('--paper-2'),
    contextLine: read('--rule'),
    border: read('--ai-line'),
  };
}
