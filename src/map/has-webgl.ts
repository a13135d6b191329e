let isOffered: boolean | undefined;

/**
 * Asks the browser for WebGL 2 without loading anything for it. A yes is remembered: whatever is not given after all
 * fails where the map is made. The USB edition carries no WebGL map: a page without an origin would need a worker of
 * another kind for it, and the file would be twice as large.
 */
export function hasWebGl(): boolean {
  if (__EDITION__ === 'usb') return false;
  if (isOffered) return true;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  isOffered = context !== null;
  return isOffered;
}
