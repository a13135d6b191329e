declare module 'opentype.js' {
  interface Path {
    /** @param decimals after the point */
    toPathData(decimals: number): string;
  }
  interface Glyph {
    index: number;
    advanceWidth: number;
    getPath(x: number, y: number, size: number): Path;
  }
  interface Font {
    unitsPerEm: number;
    charToGlyph(character: string): Glyph;
  }
  const opentype: {
    /** Reads a TrueType, OpenType or WOFF file. */
    parse(file: ArrayBuffer): Font;
  };
  export type { Font };
  export default opentype;
}
