import { setImmediate as pause } from 'node:timers/promises';
import { indicators } from '#domain/indicators/all.ts';
import { onScorecard } from '#domain/indicators/scorecard.ts';
import { GivenUp } from './derived/giving-way.ts';
import { daysCompared } from './figures/as-at.ts';
import { ready } from './figures/ready.ts';
import type { Known } from './known.ts';

/**
 * Works out the figures of 36 month-ends before anyone asks, the scorecard first, giving way after each so that pages
 * are answered meanwhile. Ends early once `isOver` says so.
 */
export async function warm(known: Known, isOver: () => boolean): Promise<void> {
  const first = onScorecard(known.population.settings, known.newest);
  const told = indicators.filter(({ awaits }) => awaits === undefined);
  const inOrder = [...first, ...told.filter((indicator) => !first.includes(indicator))];
  for (const indicator of inOrder) {
    if (isOver()) return;
    known.contradictions(indicator, known.newest);
    await pause();
  }
  await ready(known, inOrder, daysCompared(known.newest), isOver).catch((error: unknown) => {
    if (!(error instanceof GivenUp)) throw error;
  });
}
