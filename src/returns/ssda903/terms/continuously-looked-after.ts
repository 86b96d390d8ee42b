import type { About } from '../check/about.ts';
import { type DateCell, isValid } from '../check/date-cell.ts';
import { byChild } from './by-child.ts';
import { SHORT_BREAKS } from './codes.ts';
import { onceFor } from './once-for.ts';

interface Episode {
  readonly CHILD: string;
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
  readonly RNE: string;
  readonly REC: string;
  readonly LS: string;
}

type Year = Pick<About, 'start' | 'end'>;

const inYear = onceFor((rows: readonly Episode[]) => onceFor((year: Year) => continuous(rows, year)));

/**
 * The children looked after for the whole year: with an episode in it, and none that began afresh after 1 April, ended
 * care before 31 March, or was a short break. Source: the return's rules on OC2 (SSDA903 guide, children looked after
 * continuously for twelve months).
 */
export function continuouslyLookedAfter(rows: readonly Episode[], year: Year): ReadonlySet<string> {
  return inYear(rows)(year);
}

function continuous(rows: readonly Episode[], { start, end }: Year): ReadonlySet<string> {
  const children = new Set<string>();
  for (const [child, episodes] of byChild(rows)) {
    const within = episodes.filter(
      ({ DECOM, DEC }) => DECOM.day <= end && (DEC.day >= start || !isValid(DEC)),
    );
    const broken =
      within.some(({ LS }) => SHORT_BREAKS.has(LS)) ||
      episodes.some(
        ({ RNE, DECOM, REC, DEC }) =>
          (RNE === 'S' && DECOM.day > start && DECOM.day <= end) ||
          (REC !== 'X1' && DEC.day >= start && DEC.day < end),
      );
    if (within.length > 0 && !broken) children.add(child);
  }
  return children;
}
