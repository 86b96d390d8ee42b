import { isCarried } from '../absent.ts';
import { asWritten, told, written } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { bornCell } from '../identity-cells.ts';
import { hasOrdinaryEpisode, type WithEpisodes } from '../in-year.ts';
import { bornIn, childCell, type Returned, rowsSaid } from '../returned.ts';

/** Reviews as the return of the year has them. */
export function reviewsSaid(returned: Returned): readonly DerivedRow<'Reviews'>[] {
  return rowsSaid(returned, 'review', (fact, all) => ({
    on: fact.on,
    cells: {
      CHILD: childCell(fact),
      DOB: bornIn(all),
      REVIEW: told(asWritten(fact.on, written), fact.source),
      REVIEW_CODE: told(fact.code, fact.source),
    },
  }));
}

/**
 * Reviews of a year in progress: held in it, of children with an episode in it other than short breaks (rule 399). None
 * where the table is absent: List 8, which tells the latest alone, only adds to it.
 */
export function reviewsInYear(of: WithEpisodes): readonly DerivedRow<'Reviews'>[] {
  if (!isCarried(of.records.population.extracts, 'Reviews', of.year)) return [];
  return of.inEpisodes.flatMap((child) => {
    if (!hasOrdinaryEpisode(of, child)) return [];
    const reviews = of.personOf(child)?.whole.reviews ?? [];
    return reviews
      .filter(({ on }) => on >= of.start && on <= of.until)
      .map(({ on, code, source }) => ({
        child,
        on,
        cells: {
          CHILD: told(child, source),
          DOB: bornCell(of, child),
          REVIEW: told(written(on), source),
          REVIEW_CODE: told(code, source),
        },
      }));
  });
}
