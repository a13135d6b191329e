import type { mapSurface as japanese } from '../ja/map-surface.ts';

/** Words of the map surface: its controls, its states and its failures. */
export const mapSurface: Record<keyof typeof japanese, string> = {
  /** Spoken once when the map is reached by keyboard. */
  instructions:
    'Arrow keys move to the next area, Page Down and Page Up go in order of code, Enter selects. Plus and minus zoom in and out, Home shows all of Japan, Escape leaves the map.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all of Japan',
  moveUp: 'Move the map north',
  moveDown: 'Move the map south',
  moveLeft: 'Move the map west',
  moveRight: 'Move the map east',
  zoomGroup: 'Zoom of the map',
  moveGroup: 'Moving the map',
  openMove: 'Show the buttons that move the map',
  closeMove: 'Hide the buttons that move the map',
  loading: 'Loading the map',
  geometryFailed: 'The boundaries of the municipalities could not be loaded.',
  geometryFailedHelp: 'The map of prefectures can be used. Check your connection, then load again.',
  tiesFailed: 'The lines and marks of the wards’ ties could not be loaded.',
  tiesFailedHelp: 'The map and the list can be used. Check your connection, then load again.',
  retry: 'Load again',
  plainDrawing: 'The map is now drawn in a simpler way. It is used as before.',
  retryDrawing: 'Back to the first way of drawing',
  closeNote: 'Close this message',
};
