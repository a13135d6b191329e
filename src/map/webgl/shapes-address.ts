/** The protocols under which the worker of the WebGL map reads a boundary file and cuts its shapes or its lines. */
export const SHAPES = 'shapes';
export const LINES = 'lines';

/**
 * The address under which MapLibre's worker reads the shapes of a boundary file.
 * @param file address of the file, as the page asked for it
 */
export function shapesAddress(file: string): string {
  return `${SHAPES}://${pathOf(file)}`;
}

/** The address under which it reads the lines between them. */
export function linesAddress(file: string): string {
  return `${LINES}://${pathOf(file)}`;
}

function pathOf(file: string): string {
  return new URL(file, document.baseURI).pathname;
}
