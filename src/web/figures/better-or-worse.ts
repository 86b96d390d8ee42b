import type { Direction } from '#domain/indicators/indicator.ts';

/** Whether a clear difference is the way that a figure should go; undefined where there is no such way. */
export function betterOrWorse(
  direction: Direction,
  differs: 'higher' | 'lower',
): 'better' | 'worse' | undefined {
  if (direction === 'context') return undefined;
  return (direction === 'high') === (differs === 'higher') ? 'better' : 'worse';
}
