import type { Level } from '../domain/measure.ts';
import type { PlaneCamera, PlanePoint, ViewSize } from '../domain/plane.ts';
import { screenFromPlane, type ScreenPoint } from './camera.ts';
import { areaOf, type Geometry } from './geometry.ts';
import type { AtlasSurface, MapRenderer } from './surface.ts';

interface ProbeOptions {
  readonly stage: Element;
  renderer(): MapRenderer;
  level(): Level;
  focus(): string | null;
  camera(): PlaneCamera;
  isFlying(): boolean;
  size(): ViewSize;
  geometry(): Geometry;
}

/** The surface that end-to-end tests ask (see `AtlasSurface`); every answer is looked up when it is asked for. */
export function atlasProbe(options: ProbeOptions): AtlasSurface {
  const projectPoint = (point: PlanePoint): ScreenPoint => {
    const { left, top } = options.stage.getBoundingClientRect();
    const { x, y } = screenFromPlane(options.camera(), options.size(), point);
    return { x: left + x, y: top + y };
  };
  return {
    get renderer() {
      return options.renderer().kind;
    },
    get level() {
      return options.level();
    },
    renderedCodes: (level) => options.renderer().renderedCodes(level),
    stateOf: (code) => options.renderer().paintOf(code),
    camera: () => options.camera(),
    isFlying: () => options.isFlying(),
    project: (code) => {
      const area = areaOf(options.geometry(), code, options.focus());
      return area && projectPoint(area.anchor);
    },
    projectPoint,
  };
}
