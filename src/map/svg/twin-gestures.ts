import { select, zoom, zoomIdentity, type D3ZoomEvent, type Selection, type ZoomBehavior } from 'd3';
import type { PlaneCamera, ViewSize } from '../../domain/plane.ts';
import type { GestureReport } from '../surface.ts';
import { cameraFromSheet, sheetTransform } from './sheet-transform.ts';

/** Hands on the map without WebGL: pan, wheel and pinch, by d3-zoom. */
export class TwinGestures {
  readonly #stage: Selection<HTMLElement, unknown, null, undefined>;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #size: () => ViewSize;

  /**
   * @param stage where hands touch the map
   * @param size of the map in CSS pixels, asked anew for every gesture
   * @param constrain keeps a camera within the country
   */
  constructor(
    stage: HTMLElement,
    size: () => ViewSize,
    constrain: (camera: PlaneCamera) => PlaneCamera,
    report: GestureReport,
  ) {
    this.#size = size;
    this.#stage = select(stage);
    this.#zoom = zoom<HTMLElement, unknown>()
      .clickDistance(4)
      .constrain((transform) => {
        const camera = constrain(
          cameraFromSheet({ scale: transform.k, x: transform.x, y: transform.y }, size()),
        );
        const { scale, x, y } = sheetTransform(camera, size());
        return zoomIdentity.translate(x, y).scale(scale);
      })
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!sourceEvent) return;
        report.onmove(cameraFromSheet({ scale: transform.k, x: transform.x, y: transform.y }, size()));
      });
  }

  /** Begins or ends to listen to hands. */
  setActive(isActive: boolean): void {
    if (isActive) this.#stage.call(this.#zoom).on('dblclick.zoom', null);
    else this.#stage.on('.zoom', null);
  }

  /** The next gesture starts from this camera. */
  setCamera(camera: PlaneCamera): void {
    const { scale, x, y } = sheetTransform(camera, this.#size());
    // Where d3-zoom keeps its own state.
    this.#stage.property('__zoom', zoomIdentity.translate(x, y).scale(scale));
  }
}
