import type { KnownEpisode } from '../check/care-history.ts';
import { isValid } from '../check/date-cell.ts';
import { returnRule } from '../check/rule.ts';
import { rowsOf } from '../terms/by-child.ts';
import { episodesInOrder } from '../terms/in-order.ts';

export const rule554 = returnRule({
  code: '554',
  message: 'Decision after placement order',
  means: 'The decision to place the child for adoption is dated later than their first placement order.',
  why: 'An authority decides on adoption and then asks the court for the order, so the decision comes first.',
  mend: 'Look up the day of the decision and that of the placement order, and correct the wrong one.',
  mender: 'adoption worker',
  reads: { Episodes: ['DECOM', 'DEC', 'LS'], PlacedAdoption: ['DATE_PLACED'] },
  *check({ Episodes, PlacedAdoption }, { history }) {
    for (const [child, rows] of episodesInOrder(Episodes)) {
      const dated = rows.filter(({ DECOM }) => isValid(DECOM));
      const order = firstOrder(
        dated.map((row) => ({ row, from: row.DECOM.day, to: row.DEC.day, legalStatus: row.LS })),
      );
      if (order === undefined) continue;
      // An order may be years old, and a return shows one year: the records know when it was first made.
      const made = firstOrder(history?.episodesOf(child) ?? []) ?? order;
      for (const decision of rowsOf(PlacedAdoption, child)) {
        if (decision.DATE_PLACED.day > made.from) yield* [order.row, decision];
      }
    }
  },
});

type Span = Pick<KnownEpisode, 'from' | 'to' | 'legalStatus'>;

/** The first episode under a placement order in the latest period of care that has one. */
function firstOrder<E extends Span>(episodes: readonly E[]): E | undefined {
  let found: E | undefined;
  let ofPeriod: E | undefined;
  let until = Number.NaN;
  for (const episode of episodes) {
    if (episode.from > until) ofPeriod = undefined;
    if (episode.legalStatus === 'E1') found = ofPeriod ??= episode;
    until = episode.to;
  }
  return found;
}
