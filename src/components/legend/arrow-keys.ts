import type { Attachment } from 'svelte/attachments';

/**
 * Keys within the buttons of a legend: arrows go from one to the next and choose it, as among radio buttons; Escape
 * lets go of what is chosen, and is the page's when nothing is.
 * @param isChosen is anything isolated?
 * @param onclear lets go of it
 */
export function arrowKeys(isChosen: boolean, onclear: () => void): Attachment<HTMLElement> {
  return (node) => {
    const onkeydown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isChosen) {
        event.preventDefault();
        event.stopPropagation();
        onclear();
        return;
      }
      const by =
        event.key === 'ArrowRight' || event.key === 'ArrowDown'
          ? 1
          : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
            ? -1
            : 0;
      const buttons = [...node.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
      const next = buttons[buttons.findIndex((button) => button === event.target) + by];
      if (by === 0 || !next || !buttons.includes(event.target as HTMLButtonElement)) return;
      event.preventDefault();
      next.focus();
      if (next.getAttribute('aria-pressed') !== 'true') next.click();
    };
    node.addEventListener('keydown', onkeydown);
    return () => node.removeEventListener('keydown', onkeydown);
  };
}
