import type { DisasterType } from '../../domain/disaster.ts';

/** The shape that stands for a type of disaster, in a box of 16 × 16; told apart without any colour. */
export interface TypeMark {
  /** Filled in the colour of the type. */
  solid: string;
  /** Only outlined in it. */
  outline: string;
}

const CIRCLE = 'M8 1.5a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13z';

/** ▲ 地震 ● 大雨・豪雨 ◆ 台風 ◐ 大雨と台風 ■ 火災 □ その他 (LANGUAGE, sections 2 and 10). */
export const TYPE_MARKS: Readonly<Record<DisasterType, TypeMark>> = {
  earthquake: { solid: 'M8 1.2 15.5 14.5H.5z', outline: '' },
  heavy_rain: { solid: CIRCLE, outline: '' },
  typhoon: { solid: 'M8 .5 15.5 8 8 15.5.5 8z', outline: '' },
  heavy_rain_and_typhoon: { solid: 'M8 1.5a6.5 6.5 0 0 0 0 13z', outline: CIRCLE },
  fire: { solid: 'M1.8 1.8h12.4v12.4H1.8z', outline: '' },
  other: { solid: '', outline: 'M2.5 2.5h11v11h-11z' },
};
