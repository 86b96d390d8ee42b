import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { currentPlan } from '#domain/indicators/c06-current-plan.ts';
import { mayBeOpen } from '#domain/indicators/cohorts/among.ts';
import { latestOf } from '#domain/indicators/evidence/state.ts';
import { numberOn } from '#domain/law/settings.ts';
import type { ContradictionRule } from './contradiction.ts';

export const planLongUnreviewed: ContradictionRule = {
  id: 'plan-long-unreviewed',
  title: 'A plan that counts as in place, and has not been reviewed for a year',
  means:
    'The figure of plans in place counts any plan that was ever dated, since extracts do not say whether it is still the plan. One that has missed two reviews running is a plan in name.',
  figures: ['C06', 'C07'],
  find: (measuring) => {
    const { asAt, people, population } = measuring;
    const months = numberOn(population.settings, 'plan-review-months', asAt);
    return people.filter(mayBeOpen).flatMap((person) => {
      const placing = currentPlan.place(person, measuring);
      if (placing.is !== 'met') return [];
      const plan = latestOf(person, 'pathway plan', (row) => row.planOn);
      if (!plan.known || !plan.sure || plan.on === null || addMonths(plan.on, 2 * months) >= asAt) return [];
      const due = addMonths(plan.on, months);
      return [
        {
          child: person.child,
          one: 'A pathway plan is in place, as the figure C06 counts.',
          other: `Made or reviewed last on ${inWords(plan.on)}, ${plan.said()}: the next was due by ${inWords(due)}, and one more since.`,
        },
      ];
    });
  },
};
