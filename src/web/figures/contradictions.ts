import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import {
  type BirthdayContradiction,
  birthdayContradictions,
} from '#domain/indicators/birthday-contradictions.ts';
import type { Line } from '#domain/indicators/measure.ts';
import type { Population } from '#domain/people/population.ts';

/** What contradicts a figure, by the child it is about: sentences. */
export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** The figures that each part of the birthday record decides. */
const decides: Readonly<Record<BirthdayContradiction['what'], readonly string[]>> = {
  'in touch': ['A01', 'A02', 'A06'],
  activity: ['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E08'],
  home: ['D01', 'D02', 'D08'],
  suitability: ['D01', 'D02'],
};

/** The live figure of suitable homes, contradicted by who has none. */
const SUITABLE_NOW = 'D03';

/** Where sources contradict what a figure counts of those in it, as at a day. The figure is not changed by it. */
export function contradictionsOf(
  indicator: string,
  lines: readonly Line[],
  population: Population,
  asAt: CalendarDate,
): Contradictions {
  const found: (readonly [child: string, says: string])[] = [
    ...(Object.values(decides).flat().includes(indicator)
      ? birthdayContradictions(population, asAt)
          .filter(({ what }) => decides[what].includes(indicator))
          .map((one) => [one.child, inASentence(one)] as const)
      : []),
    ...(indicator === SUITABLE_NOW ? suitableWithoutAHome(population, asAt) : []),
  ];
  const inIt = new Set(lines.map(({ person }) => person.child));
  const byChild = Map.groupBy(
    found.filter(([child]) => inIt.has(child)),
    ([child]) => child,
  );
  return new Map([...byChild].map(([child, all]) => [child, all.map(([, says]) => says)]));
}

function inASentence({ birthday, what, returned, derived, why }: BirthdayContradiction): string {
  return `Contradicted: on ${inWords(birthday)} the return says of ${what} “${returned}”, the extracts “${derived}”: ${why}`;
}

/** Coded as of no fixed abode and, in the same row, as suitable. */
function suitableWithoutAHome(
  { people }: Population,
  asAt: CalendarDate,
): readonly (readonly [string, string])[] {
  return people.flatMap(({ child, leavingCare }) => {
    const row = leavingCare.findLast(({ on }) => on <= asAt)?.row;
    return row?.home === 'S' && row.suitable === true
      ? [[child, 'Contradicted: no fixed home, and the same row calls it suitable.'] as const]
      : [];
  });
}
