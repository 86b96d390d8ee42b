import type { Direction, Unit } from './indicator.ts';

/**
 * Why a target and its tolerance contradict each other; undefined: they do not. A low figure with a target of nought
 * may have any tolerance: there is no size to hold it against.
 */
export function toleranceTooWide(
  { target, tolerance }: { readonly target: number; readonly tolerance: number },
  { unit, direction }: { readonly unit: Unit; readonly direction: Direction },
): string | undefined {
  if (tolerance === 0 || direction === 'context') return undefined;
  if (direction === 'low' && target > 0 && tolerance > target)
    return `A tolerance of ${tolerance} is larger than the target of ${target}: more than twice the target would still be near it`;
  const nothingIsOff =
    direction === 'high' ? tolerance >= target : unit === 'percent' && target + tolerance >= 100;
  return nothingIsOff
    ? `With a tolerance of ${tolerance} on a target of ${target} nothing could be off target`
    : undefined;
}
