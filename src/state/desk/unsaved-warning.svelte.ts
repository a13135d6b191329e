import type { Desk } from './desk.svelte.ts';

/** Has the browser ask before the page is left, as long as something was decided that is in no file. */
export function warnWhileUnsaved(desk: Desk): void {
  const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
  // The desk outlives its view: so does this.
  $effect.root(() => {
    $effect(() => {
      if (!desk.hasUnsaved) return;
      addEventListener('beforeunload', warn);
      return () => removeEventListener('beforeunload', warn);
    });
  });
}
