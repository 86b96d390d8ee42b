import { type Published, type PublishedPoint, pointsOf } from './published.ts';

/** A published value that there is. */
export interface EnglandPoint extends PublishedPoint {
  readonly value: number;
}

/** The newest value published for England that is not of a later year. */
export function englandUpTo(
  published: Published,
  measure: string,
  upToYear: number,
): EnglandPoint | undefined {
  const told = pointsOf(published, measure, 'England').flatMap(({ value, ...point }) =>
    value === undefined ? [] : [{ ...point, value }],
  );
  return told.findLast(({ year }) => year <= upToYear);
}
