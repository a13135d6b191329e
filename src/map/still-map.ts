import { PLANE_BOX, boxFromCamera, type PlaneBox, type PlaneCamera, type ViewSize } from '../domain/plane.ts';
import { flightBox } from './flight-box.ts';
import type { AtlasInputs, AtlasLook } from './inputs.ts';
import { composeOverlay } from './overlay/compose-overlay.ts';
import { Overlay } from './overlay/overlay.ts';
import { TieDrawing } from './overlay/tie-drawing.ts';
import { outlineOf } from './overlay/outlines.ts';
import { sceneFrom } from './scene.ts';
import { SvgTwin, type TwinParts } from './svg/twin.ts';
import { cameraInRoom } from './view-room.ts';

/** The elements that a still picture is drawn into. */
interface StillParts {
  readonly twin: TwinParts;
  readonly overlay: { readonly sheet: SVGGElement; readonly screen: SVGGElement };
}

/** Kept free round an opened prefecture, in CSS pixels. */
const MARGIN = 24;

/** A side without padding: nothing lies over a still picture. */
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The part of the plane that the reader sees in the free part of the window. */
function seenBox({ camera, room: { size, padding } }: AtlasLook): PlaneBox {
  const [west, south, east, north] = boxFromCamera(camera, size);
  const { metresPerPixel } = camera;
  return [
    west + padding.left * metresPerPixel,
    south + padding.bottom * metresPerPixel,
    east - padding.right * metresPerPixel,
    north - padding.top * metresPerPixel,
  ];
}

/**
 * The camera by which a picture of another size shows what the map shows: the whole country, the opened prefecture,
 * or what the reader has gone to.
 */
export function stillCamera(look: AtlasLook, size: ViewSize): PlaneCamera {
  const { inputs, geometry, isPlaced } = look;
  const room = { size, padding: NO_PADDING };
  if (!isPlaced) return cameraInRoom(seenBox(look), room, 0);
  const area = inputs.focus === null ? undefined : geometry.prefectures.get(inputs.focus);
  return area ? cameraInRoom(flightBox(area), room, MARGIN) : cameraInRoom(PLANE_BOX, room, 0);
}

/**
 * Draws the map once, without WebGL, for a size of its own: shapes, numbers, names and marks as the live map has
 * them, but nothing that only answers a pointer.
 * @returns what takes the drawing away
 */
export function drawStill(parts: StillParts, look: AtlasLook, size: ViewSize): () => void {
  const { geometry, level } = look;
  const inputs: AtlasInputs = { ...look.inputs, hovered: null, reserved: [] };
  const { selected, focus } = inputs;
  const scene = sceneFrom(inputs, geometry, level);
  const camera = stillCamera(look, size);
  const twin = new SvgTwin(
    parts.twin,
    () => size,
    (same) => same,
    { onmove: () => undefined },
  );
  twin.setGeometry(geometry);
  twin.setScene(scene);
  twin.setCamera(camera);
  const overlay = new Overlay(parts.overlay.sheet, parts.overlay.screen);
  const ties = new TieDrawing(parts.overlay.sheet, true);
  overlay.takeTieDrawing(ties);
  // The opened prefecture fills the picture; a line round it would say nothing.
  const marked = selected === focus && level === 'municipality' ? null : selected;
  overlay.setOutline('selected', marked === null ? undefined : outlineOf(marked, { geometry, level, focus }));
  overlay.setContent(composeOverlay(inputs, geometry, scene, camera, size, ties));
  overlay.setCamera(camera, size);
  return () => {
    overlay.destroy();
    twin.destroy();
  };
}
