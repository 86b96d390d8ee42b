import type { Direction } from '#domain/indicators/indicator.ts';
import type { Target } from '#domain/indicators/target.ts';

export type Rating = 'on-target' | 'near' | 'off-target';

export const ratingInWords: Readonly<Record<Rating, string>> = {
  'on-target': 'On target',
  near: 'Near target',
  'off-target': 'Off target',
};

/** How a figure stands to its target; undefined where it is for context, or there is no target. */
export function ratingOf(
  value: number | undefined,
  target: Pick<Target, 'value' | 'tolerance'> | undefined,
  direction: Direction,
): Rating | undefined {
  if (value === undefined || target === undefined || direction === 'context') return undefined;
  const short = direction === 'high' ? target.value - value : value - target.value;
  if (short <= 0) return 'on-target';
  return short <= target.tolerance ? 'near' : 'off-target';
}

/** The rule, as it stands under the table. */
export const ratingRule =
  'On target: the target is reached. Near target: short of it by no more than the tolerance. Off target: further away.';
