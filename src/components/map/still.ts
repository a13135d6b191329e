import type { AtlasLook } from '../../map/inputs.ts';

/** What a still picture is drawn from: the map as it stands, or the drawing of its tiles. */
export type Still = AtlasLook | SVGSVGElement;
