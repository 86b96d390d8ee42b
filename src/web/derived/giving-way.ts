import { setImmediate as pause } from 'node:timers/promises';
import type { Steps } from '#returns/ssda903/derive/derive-in-steps.ts';

/** Milliseconds of work before everyone else's turn. */
const A_TURN = 8;

/** Work was given up because the site is being stopped. */
export class GivenUp extends Error {}

/** Does work step by step, and lets pages be answered in between. Throws `GivenUp` once `isOver` says so. */
export async function givingWay<T>(steps: Steps<T>, isOver: () => boolean): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < A_TURN) continue;
    await pause();
    if (isOver()) throw new GivenUp();
    since = performance.now();
  }
}
