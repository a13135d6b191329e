/** What is known of a published figure: the very number, or only a bound. */
export type Qualifier = 'exact' | 'at_least' | 'more_than' | 'about';

export interface QualifiedFigure {
  value: number;
  qualifier: Qualifier;
}

/** True for figures that are only a lower bound and must never be drawn as a point on a line. */
export function isLowerBound(figure: QualifiedFigure): boolean {
  return figure.qualifier === 'at_least' || figure.qualifier === 'more_than';
}
