import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { planSaid, planSeenBy } from './evidence/plan-by.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { outside } from './placing.ts';

const awaits = 'needs assessments, apart from plans';

export const separateAssessment: Indicator = {
  id: 'C03',
  version: 1,
  title: 'Plan rests on an assessment of its own',
  unit: 'percent',
  when: 'P',
  meaning: 'How many first pathway plans rest on an assessment of needs, not on the plan alone.',
  cohort: `${planCohort}; whose first plan began in the twelve months`,
  numerator: 'A separate needs assessment recorded before the plan',
  denominator: 'First plans of the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: [
    'CA89 Sch 2 para 19B(4)',
    'CPR10 reg 42',
    'CLR10 reg 5',
    'Local practice: an assessment apart from the plan',
  ],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person, { year }) =>
    awaiting(unlessOwedPlan(person) ?? unlessFirstPlanSince(person, year.from), awaits),
};

/** Where a plan is seen before a day, the first one is not of the days since. */
function unlessFirstPlanSince(person: PersonAsAt, day: CalendarDate): Placing | undefined {
  const before = planSeenBy(person, addDays(day, -1));
  if (before === undefined) return undefined;
  return outside(() => [`The first plan was before ${inWords(day)}.`, planSaid(before)]);
}
