import type { CalendarDate } from '#calendar/calendar-date.ts';
import { detainedOrInHospital } from './detained-or-in-hospital.ts';
import type { Answer } from './ground.ts';
import type { Life } from './life.ts';
import { relevantChild } from './relevant-child.ts';
import { BREAKDOWN_SOURCE, RETURN_HOME_SOURCE, returnHomeOn } from './return-home.ts';

/** Whether someone is relevant on either ground, or would be but for the return home (CLR10 reg 3). */
export interface Relevance {
  readonly is: 'relevant' | 'excluded' | 'no' | 'cannot-tell';
  readonly source: string;
  readonly because: Answer['because'];
  readonly missing: Answer['missing'];
}

/** Asked of a day from 16 up to and including the 18th birthday, when it is asked once more as if under 18. */
export function relevance(life: Life, on: CalendarDate): Relevance {
  const answers = [relevantChild, detainedOrInHospital].map((ground) => ({
    source: ground.source,
    ...ground.decide(life, on),
  }));
  const met = answers.find(({ is }) => is === 'met');
  if (met !== undefined) return butForReturnHome(life, on, met);
  const untold = answers.filter(({ is }) => is === 'cannot-tell');
  const [first] = untold;
  if (first !== undefined)
    return { ...first, is: 'cannot-tell', missing: () => untold.flatMap(({ missing }) => missing()) };
  return {
    is: 'no',
    source: relevantChild.source,
    because: () => answers.flatMap(({ because }) => because()),
    missing: () => [],
  };
}

function butForReturnHome(
  life: Life,
  on: CalendarDate,
  { source, because, missing }: Omit<Relevance, 'is'>,
): Relevance {
  const home = returnHomeOn(life, on);
  const all = (): readonly string[] => [...because(), ...home.because()];
  switch (home.is) {
    case 'excluded':
      return { is: 'excluded', source: RETURN_HOME_SOURCE, because: all, missing };
    case 'broken-down':
      return { is: 'relevant', source: `${source}; ${BREAKDOWN_SOURCE}`, because: all, missing };
    default:
      return { is: 'relevant', source, because: all, missing };
  }
}
