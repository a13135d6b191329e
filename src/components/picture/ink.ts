/** Colours that are the same to the eye are one: levels of each channel that are told apart. */
const LEVELS = 16;

/** The title alone has more colours than this, by the soft edges of its letters. */
const FEWEST_COLOURS = 4;

/**
 * Does anything stand on the paper? A browser that could not draw gives one colour, or none.
 * @param pixels red, green, blue and opacity of each pixel
 */
export function hasInk(pixels: ArrayLike<number>): boolean {
  const colours = new Set<number>();
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) continue;
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const level = (channel: number) => Math.floor((channel / 256) * LEVELS);
    colours.add((level(red) * LEVELS + level(green)) * LEVELS + level(blue));
    if (colours.size > FEWEST_COLOURS) return true;
  }
  return false;
}
