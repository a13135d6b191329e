import type { PlanePoint } from '../../domain/plane.ts';

/** An element of the overlay and the point of the plane that it stands at. */
export interface Anchored {
  readonly at: PlanePoint;
  readonly element: SVGGElement;
}

/** A thing that is to be drawn. */
export interface Wanted {
  /** All that its element is made from, as one text: where it is the same again, the element stays. */
  readonly from: string;
  readonly make: () => Anchored;
}

/**
 * A thing that is to be drawn, and stays as long as all that it is made from does.
 * @param make must need nothing else
 */
export function wanted<Thing extends { readonly at: PlanePoint }>(
  thing: Thing,
  className: string,
  make: (thing: Thing, className: string) => SVGGElement,
): Wanted {
  return {
    from: `${make.name} ${className} ${JSON.stringify(thing)}`,
    make: () => ({ at: thing.at, element: make(thing, className) }),
  };
}

/**
 * The drawn things of a group: those that are wanted again as they stand are left alone, the others are made or
 * taken away. Another fiscal year has other numbers on some of the prefectures, not on all.
 */
export class SettledChildren {
  readonly #group: SVGGElement;
  #standing = new Map<string, Anchored>();

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  /**
   * Draws what is wanted, from below to above.
   * @returns all that stands now, in that order
   */
  settle(wanted: readonly Wanted[]): Anchored[] {
    const before = this.#standing;
    this.#standing = new Map();
    const drawn = wanted.map(({ from, make }) => {
      // Two that look the same at the same place are two all the same.
      let key = from;
      while (this.#standing.has(key)) key += '+';
      const anchored = before.get(key) ?? make();
      before.delete(key);
      this.#standing.set(key, anchored);
      return anchored;
    });
    for (const { element } of before.values()) element.remove();
    let at = this.#group.firstChild;
    for (const { element } of drawn) {
      if (element === at) at = at.nextSibling;
      else this.#group.insertBefore(element, at);
    }
    return drawn;
  }
}
