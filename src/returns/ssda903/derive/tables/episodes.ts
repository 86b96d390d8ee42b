import type { CareEpisodeFact } from '#domain/people/facts.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { asWritten, told, written } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import type { InYear } from '../in-year.ts';
import { oneAfterAnother } from '../one-after-another.ts';
import { childCell, type Returned, rowsSaid } from '../returned.ts';
import { episodeCells } from './episode-cells.ts';

/** Episodes as the return of the year has them. */
export function episodesSaid(returned: Returned): readonly DerivedRow<'Episodes'>[] {
  return rowsSaid(returned, 'care-episode', (fact) => {
    const { source } = fact;
    return {
      on: fact.from,
      cells: {
        CHILD: childCell(fact),
        DECOM: told(written(fact.from), source),
        RNE: told(fact.startReason, source),
        LS: told(fact.legalStatus, source),
        CIN: told(fact.need, source),
        PLACE: told(fact.place, source),
        PLACE_PROVIDER: told(fact.provider, source),
        DEC: told(asWritten(fact.to, written), source),
        REC: told(fact.endReason, source),
        REASON_PLACE_CHANGE: told(fact.changeReason, source),
        HOME_POST: told(fact.homePostcode, source),
        PL_POST: told(fact.placePostcode, source),
        URN: told(fact.urn, source),
      },
    };
  });
}

/** Episodes of a year in progress: those that were open at any time in it, as far as is known by its last day. */
export function episodesInYear(of: InYear): readonly DerivedRow<'Episodes'>[] {
  return of.measuring.people.flatMap(({ child, care }) =>
    care.periods.flatMap((period) =>
      oneAfterAnother(period)
        .filter((episode) => isOpenIn(of, period, episode))
        .map((episode) => ({
          child,
          on: episode.from,
          cells: episodeCells(of, child, period, episode),
        })),
    ),
  );
}

/** Whether an episode was open on a day of the year. Care that is only known to have ended ended with its last episode. */
function isOpenIn({ start, until }: InYear, period: CarePeriod, { from, to }: CareEpisodeFact): boolean {
  const ended = to ?? period.to;
  return from <= until && (ended === undefined || ended >= start);
}
