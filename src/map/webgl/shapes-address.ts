/** The protocol under which the worker of the WebGL map reads a boundary file and cuts its shapes. */
export const SHAPES = 'shapes';

/**
 * The address under which MapLibre's worker reads the shapes of a boundary file.
 * @param file address of the file, as the page asked for it
 */
export function shapesAddress(file: string): string {
  return `${SHAPES}://${new URL(file, document.baseURI).pathname}`;
}
