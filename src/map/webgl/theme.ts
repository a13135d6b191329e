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
  // As a colour in force, because a device may name its own (`Canvas`), which WebGL does not know.
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = (name: string): string => {
    probe.style.setProperty('color', `var(${name})`);
    return legacyColor(getComputedStyle(probe).color);
  };
  const theme: Theme = {
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
  probe.remove();
  return theme;
}

/** `color(srgb 0.2 0.2 0.2)`, as browsers tell a mixed colour, in the form that WebGL maps read; others as they are. */
function legacyColor(color: string): string {
  const channels = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)/.exec(color);
  if (!channels) return color;
  return `rgb(${channels
    .slice(1)
    .map((channel) => Math.round(Number(channel) * 255))
    .join(', ')})`;
}
