import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { latestOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet } from './placing.ts';

export const currentPlan: Indicator = {
  id: 'C06',
  version: 1,
  title: 'Pathway plan in place',
  unit: 'percent',
  when: 'A',
  meaning: 'How many of the young people who should have a pathway plan have one.',
  cohort: planCohort,
  numerator:
    'The date of a plan or of its review is recorded (extracts do not carry whether the plan is current)',
  denominator: 'All of the cohort; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CA89 Sch 2 para 19B; s23B(3); s23C(3)(b)', 'CLR10 reg 6'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Latest Pathway Plan Review Date',
    'SSD ssd_care_leavers: pathway plan review date',
  ],
  among: mayBeOpen,
  place(person) {
    const stopped = unlessOwedPlan(person);
    if (stopped !== undefined) return stopped;
    const plan = latestOf(person, 'pathway plan', (row) => row.planOn);
    if (!plan.known) return cannotTell(() => `Cannot tell, missing ${plan.missing()}.`);
    const { on, said } = plan;
    if (on !== null) return met(() => `Plan or review of ${inWords(on)}, ${said()}.`);
    if (!plan.sure)
      return cannotTell(
        () => `Cannot tell, missing whether the plan came after the extract: none, ${said()}.`,
      );
    return notMet(() => `No plan or review recorded, ${said()}.`);
  },
};
