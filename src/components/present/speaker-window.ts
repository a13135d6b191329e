import { mount, unmount, type ComponentProps } from 'svelte';
import SpeakerNotes from './SpeakerNotes.svelte';

/** The window that only the speaker sees: part of the page that opened it. */
export interface SpeakerWindow {
  /** Brings it to the front. */
  focus(): void;
  close(): void;
}

/** What stands in the window. */
interface SpeakerContent {
  readonly title: string;
  readonly props: ComponentProps<typeof SpeakerNotes>;
  /** The context of the page that opens it: its words and its data. */
  readonly context: Map<unknown, unknown>;
  /** Keys that are pressed there lead the show as well. */
  onkey(event: KeyboardEvent): void;
  /** It has been closed, from here or there. */
  onclose(): void;
}

/**
 * Opens an empty window and fills it from this page: nothing is loaded, so it works without a network.
 * @returns undefined where the browser lets no window open
 */
export function openSpeakerWindow({
  title,
  props,
  context,
  onkey,
  onclose,
}: SpeakerContent): SpeakerWindow | undefined {
  const opened = window.open('', '', 'popup,width=960,height=720');
  if (!opened) return undefined;
  const { document: page } = opened;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset['theme'] = 'dark';
  page.adoptedStyleSheets = [stylesFor(opened)];
  const notes = mount(SpeakerNotes, { target: page.body, props, context });
  page.addEventListener('keydown', onkey);
  let isOpen = true;
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    window.removeEventListener('pagehide', close);
    void unmount(notes);
    onclose();
  };
  const close = () => {
    end();
    opened.close();
  };
  opened.addEventListener('pagehide', end);
  // Without the page behind it nothing in it would work any more.
  window.addEventListener('pagehide', close);
  return { focus: () => opened.focus(), close };
}

/** The styles of this page for another window. */
function stylesFor(opened: Window): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = opened as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(
    [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  );
  return sheet;
}
