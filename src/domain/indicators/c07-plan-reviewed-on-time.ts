import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { numberOn } from '#domain/law/settings.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { latestOf } from './evidence/state.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, met, notMet } from './placing.ts';

const notCarried =
  'Three months apply where the authority provides the home; extracts do not carry who does.';

export const planReviewedOnTime: Indicator = {
  id: 'C07',
  version: 1,
  title: 'Pathway plan reviewed on time',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many of the young people who should have a pathway plan had it made or looked at again in the last six months.',
  cohort: planCohort,
  numerator: `The last review, or the plan, is not more than six months old (setting). ${notCarried}`,
  denominator: 'All of the cohort; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['CLR10 reg 7(2)(c); reg 7(3)(b) for homes that the authority provides'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Latest Pathway Plan Review Date',
    'SSD ssd_care_leavers: pathway plan review date',
  ],
  among: mayBeOpen,
  place(person, { asAt, population }) {
    const stopped = unlessOwedPlan(person);
    if (stopped !== undefined) return stopped;
    const plan = latestOf(person, 'pathway plan', (row) => row.planOn);
    if (!plan.known) return cannotTell(() => `Cannot tell, missing ${plan.missing()}.`);
    const { on, said, sure } = plan;
    const months = numberOn(population.settings, 'plan-review-months', asAt);
    const due = on === null ? undefined : addMonths(on, months);
    if (on !== null && due !== undefined && asAt <= due) {
      return met(() => [
        `Plan or review of ${inWords(on)}, ${said()}; the next was due by ${inWords(due)}.`,
        notCarried,
      ]);
    }
    if (!sure)
      return cannotTell(() => `Cannot tell, missing whether a review came after the extract: ${said()}.`);
    if (on === null || due === undefined) return notMet(() => `No plan or review recorded, ${said()}.`);
    return notMet(
      () => `Last plan or review of ${inWords(on)}, ${said()}; the next was due by ${inWords(due)}.`,
    );
  },
};
