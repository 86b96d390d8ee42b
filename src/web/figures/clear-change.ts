import { clearDifference } from '#domain/indicators/clear-difference.ts';
import type { Measured } from '#domain/indicators/measure.ts';
import { isSameImport } from './brought-in.ts';
import { isBroughtIn } from './sight.ts';

/**
 * Whether a share clearly differs from itself on an earlier day. Undefined where that cannot be asked: of what is no
 * share, what was brought in without its numbers, and what one import tells of both days.
 */
export function clearChange(now: Measured, then: Measured): 'higher' | 'lower' | 'not-clear' | undefined {
  if (now.unit !== 'percent' || isBroughtIn(now) || isBroughtIn(then) || isSameImport(now, then))
    return undefined;
  return clearDifference(now, then);
}
