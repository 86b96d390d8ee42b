import type { Place } from '#domain/indicators/indicator.ts';

/** Where someone stands in a figure: counted in it, or not. */
export const placeInFigure: Readonly<Record<Place, string>> = {
  met: 'Counted',
  'not-met': 'Not counted',
  excluded: 'Left out',
  'cannot-tell': 'Cannot tell',
  outside: 'Not asked about',
};
