import type { PlaneBox, PlaneCamera, ViewSize } from '../domain/plane.ts';
import type { Area } from './areas.ts';
import { clampCamera, panBy, zoomAround, type ScreenPoint } from './camera.ts';
import { clearCamera, isClear } from './clear-view.ts';
import { fly } from './flight.ts';
import { keepLandInView } from './land-in-view.ts';
import type { Rect } from '../figure/rect.ts';
import { homeCamera, measureRoom, type ViewRoom } from './view-room.ts';

interface ViewpointOptions {
  /** Fills the window of the map. */
  readonly stage: Element;
  /** Fills what is left free of the window, by the style sheet. */
  readonly room: Element;
  /** The camera is another, or the window is. Called in every frame of a flight. */
  onmove(): void;
  /** The map moves by itself from here on: what is left of a gesture must end. */
  onfly(): void;
  /** The shapes that are known, of which some part stays in the window. */
  land(): Iterable<Area>;
}

/** Kept free round an opened prefecture, in CSS pixels. */
const FOCUS_MARGIN = 28;
/** Part of the window that a press of a move button or of a zoom button changes. */
const MOVE_SHARE = 0.25;

/** Where the map is looked at from: the one camera, the window it looks through, and its flights. */
export class Viewpoint {
  readonly #options: ViewpointOptions;
  #room: ViewRoom;
  #home: PlaneCamera;
  #camera: PlaneCamera;
  #isPlaced = true;
  #placedAt: PlaneCamera;
  #destination: PlaneCamera;
  #stopFlight: () => void = () => undefined;

  /** Looks at the whole country, as the picture stands in the page. */
  constructor(options: ViewpointOptions) {
    this.#options = options;
    this.#room = measureRoom(options.stage, options.room);
    this.#home = homeCamera(this.#room);
    this.#camera = this.#home;
    this.#placedAt = this.#home;
    this.#destination = this.#home;
  }

  get camera(): PlaneCamera {
    return this.#camera;
  }

  /** Where a flight leads; without one, where the camera stands. */
  get destination(): PlaneCamera {
    return this.#destination;
  }

  /** Is the camera on its way? */
  get isFlying(): boolean {
    // A flight ends with exactly the camera it leads to.
    return this.#camera !== this.#destination;
  }

  /** Where the map has last put the camera by itself. */
  get placedAt(): PlaneCamera {
    return this.#placedAt;
  }

  /** The camera that shows the whole country. */
  get home(): PlaneCamera {
    return this.#home;
  }

  get room(): ViewRoom {
    return this.#room;
  }

  get size(): ViewSize {
    return this.#room.size;
  }

  /** The camera stands where the map put it; a hand has not moved it since. */
  get isPlaced(): boolean {
    return this.#isPlaced;
  }

  /** The middle of what the padding leaves free, in CSS pixels of the map. */
  get middle(): ScreenPoint {
    const { size, padding } = this.#room;
    return {
      x: (padding.left + size.width - padding.right) / 2,
      y: (padding.top + size.height - padding.bottom) / 2,
    };
  }

  /** A camera kept within what there is to see, with land in the free part of the window. */
  clamp(camera: PlaneCamera): PlaneCamera {
    return keepLandInView(clampCamera(camera, this.#home), this.#room, this.#options.land());
  }

  /**
   * The camera that shows a box of the plane in the free part of the window.
   * @param areas the land in it that nothing may lie over
   * @param covered what lies over the map, in CSS pixels
   */
  cameraOnBox(box: PlaneBox, areas: readonly Area[], covered: readonly Rect[]): PlaneCamera {
    return this.clamp(clearCamera(areas, box, this.#room, covered, FOCUS_MARGIN));
  }

  /** Does anything lie over the land of a box, where the map has put the camera? */
  isPlacedClear(box: PlaneBox, areas: readonly Area[], covered: readonly Rect[]): boolean {
    return isClear(areas, box, this.#placedAt, this.#room, covered);
  }

  /** Flies to where the map puts the camera by itself; there it stays when the window changes. */
  place(camera: PlaneCamera): void {
    const placedAt = this.clamp(camera);
    if (this.#isPlaced && JSON.stringify(placedAt) === JSON.stringify(this.#destination)) return;
    this.#placedAt = placedAt;
    this.#fly(camera);
    this.#isPlaced = true;
  }

  /** Flies to what the reader has asked for. */
  flyTo(camera: PlaneCamera): void {
    this.#isPlaced = false;
    this.#fly(camera);
  }

  /** Stands there at once, without counting as moved. */
  jumpTo(camera: PlaneCamera): void {
    this.#stopFlight();
    this.#camera = this.clamp(camera);
    this.#destination = this.#camera;
    if (this.#isPlaced) this.#placedAt = this.#camera;
    this.#options.onmove();
  }

  /** The window is another: what was flown to is flown to still, as it is to be seen now; else it stands there. */
  keepTo(camera: PlaneCamera): void {
    if (!this.isFlying) this.jumpTo(camera);
    else if (this.#isPlaced) this.place(camera);
    else this.flyTo(camera);
  }

  /** A hand has moved the camera. */
  take(camera: PlaneCamera): void {
    this.#isPlaced = false;
    this.jumpTo(camera);
  }

  /** @param factor 2 shows everything twice as large */
  zoomBy(factor: number): void {
    this.flyTo(zoomAround(this.#camera, this.size, factor, this.middle));
  }

  /** Moves the window by a quarter of itself: 1 to the right or down, −1 to the left or up. */
  moveBy(right: number, down: number): void {
    const { width, height } = this.size;
    this.flyTo(panBy(this.#camera, right * width * MOVE_SHARE, down * height * MOVE_SHARE));
  }

  /**
   * Measures the window again. The camera is left as it is.
   * @param given a window that is not to be measured: paper, and what the screen was before it
   * @returns false where nothing has changed, or nothing is left of the window
   */
  measure(given?: ViewRoom): boolean {
    const before = this.#room;
    this.#room = given ?? measureRoom(this.#options.stage, this.#options.room);
    if (this.size.width === 0 || this.size.height === 0) return false;
    if (JSON.stringify(before) === JSON.stringify(this.#room)) return false;
    this.#home = homeCamera(this.#room);
    return true;
  }

  /** Ends a flight where it is. */
  stop(): void {
    this.#stopFlight();
    this.#destination = this.#camera;
  }

  #fly(camera: PlaneCamera): void {
    this.#stopFlight();
    this.#options.onfly();
    this.#destination = this.clamp(camera);
    this.#stopFlight = fly(this.#camera, this.#destination, (step) => {
      this.#camera = step;
      this.#options.onmove();
    });
  }
}
