import type { MissingFact } from '#domain/people/facts.ts';
import { asWritten, told, toldOrCarried, written } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { bornCell } from '../identity-cells.ts';
import { isInEpisode, type WithEpisodes } from '../in-year.ts';
import { openOn } from '../open-on.ts';
import { bornIn, childCell, type Returned, rowsSaid } from '../returned.ts';

/** Missing as the return of the year has it. */
export function missingSaid(returned: Returned): readonly DerivedRow<'Missing'>[] {
  return rowsSaid(returned, 'missing', (fact, all) => ({
    on: fact.from,
    cells: {
      CHILD: childCell(fact),
      DOB: bornIn(all),
      MISSING: told(codeOf(fact), fact.source),
      MIS_START: told(written(fact.from), fact.source),
      MIS_END: told(asWritten(fact.to, written), fact.source),
    },
  }));
}

/**
 * Missing of a year in progress: times missing or away that touch it, and began in an episode that is in it (577, 578,
 * 581): datasets tell of children who are not looked after, too.
 */
export function missingInYear(of: WithEpisodes): readonly DerivedRow<'Missing'>[] {
  return of.inEpisodes.flatMap((child) => {
    const missing = of.personOf(child)?.whole.missing ?? [];
    return missing
      .filter(({ from, to }) => from <= of.until && (to == null || to >= of.start))
      .filter(({ from }) => isInEpisode(of, child, from))
      .map((fact) => ({
        child,
        on: fact.from,
        cells: {
          CHILD: told(child, fact.source),
          DOB: bornCell(of, child),
          MISSING: toldOrCarried(codeOf(fact), fact.source),
          MIS_START: toldOrCarried(written(fact.from), fact.source),
          MIS_END: openOn(fact, of.until),
        },
      }));
  });
}

function codeOf({ what }: MissingFact): string {
  return what === 'missing' ? 'M' : 'A';
}
