/**
 * Attachment of a `dialog` that stands only while it is open: the browser keeps the focus inside until it is closed,
 * and gives it back then. Escape closes the dialog, and nothing behind it.
 */
export function modal(element: HTMLDialogElement): () => void {
  const keepEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  element.addEventListener('keydown', keepEscape);
  element.showModal();
  return () => {
    element.removeEventListener('keydown', keepEscape);
    element.close();
  };
}
