import type { KnownEpisode } from '../check/care-history.ts';
import type { DateCell } from '../check/date-cell.ts';
import type { Flagged } from '../check/rule.ts';
import { episodesInOrder, isValid, returnRule, rowsOf } from '../terms/all.ts';

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
      const seen = rows.filter(({ DECOM }) => isValid(DECOM)).map(asSpan);
      const order = firstOrder(seen);
      if (order?.row === undefined) continue;
      // An order may be years old, and a return shows one year: the records know when it was first made.
      const made = firstOrder(together(seen, history?.episodesOf(child) ?? [])) ?? order;
      for (const decision of rowsOf(PlacedAdoption, child)) {
        if (decision.DATE_PLACED.day > made.from) yield* [order.row, decision];
      }
    }
  },
});

interface Row extends Flagged {
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
  readonly LS: string;
}

/** An episode of the file or of the records. */
type Span = Pick<KnownEpisode, 'from' | 'to' | 'legalStatus'> & { readonly row?: Row };

function asSpan(row: Row): Span {
  return { row, from: row.DECOM.day, to: row.DEC.day, legalStatus: row.LS };
}

/** The file's episodes and the records', in order; of two that begin on one day the file's. */
function together(seen: readonly Span[], recorded: readonly Span[]): readonly Span[] {
  const starts = new Set(seen.map(({ from }) => from));
  return [...seen, ...recorded.filter(({ from }) => !starts.has(from))].toSorted((a, b) => a.from - b.from);
}

/** The first episode under a placement order in the latest period of care that has one. */
function firstOrder(episodes: readonly Span[]): Span | undefined {
  let found: Span | undefined;
  let ofPeriod: Span | undefined;
  let until = Number.NaN;
  for (const episode of episodes) {
    if (episode.from > until) ofPeriod = undefined;
    if (episode.legalStatus === 'E1') found = ofPeriod ??= episode;
    until = episode.to;
  }
  return found;
}
