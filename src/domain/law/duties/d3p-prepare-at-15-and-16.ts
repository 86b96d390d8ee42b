import { ageOn, birthday } from '#calendar/age.ts';
import { calendarDate, later } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { numberOn } from '../settings.ts';
import { cannotTell, notOwed, overdue, owed } from './answers.ts';
import { assessmentUnknown } from './assessment.ts';
import { carePeriodOn } from './in-care.ts';
import { latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';
import { adviserOn } from '../personal-adviser.ts';

/** The local standard: a needs assessment at 15, a plan and a personal adviser at 16, all of it by 17. */
export const d3p: Duty = {
  id: 'D3p',
  title: 'Local standard at 15 and 16: assessed at 15, plan and personal adviser at 16',
  kind: 'policy',
  source:
    'Local policy: one county’s own standard of March 2018; the law asks for the assessment by 16 years and 3 months',
  inForceFrom: calendarDate('2018-03-20'),
  decide(circumstances) {
    const { person, on, settings } = circumstances;
    const standing = owedTo(['PRE16', 'E'], circumstances);
    if (!standing.owed) return standing.answer;
    const { born } = person.identity;
    if (born === undefined) return cannotTell(['No source gives their date of birth.']);
    const begins = birthday(born, numberOn(settings, 'preparation-start-age', on));
    if (on < begins) return notOwed([`Preparation begins on ${inWords(begins)}.`]);
    if (ageOn(born, on) >= 17) return notOwed(["From 17 the law's own clocks are what is owed."]);
    if (standing.code === 'PRE16') {
      const period = carePeriodOn(person, on);
      if (period === 'cannot-tell') return cannotTell(['No source tells whether they are looked after.']);
      if (period === undefined) return notOwed(['They are not looked after.']);
      const due = birthday(born, 16);
      const rule = `A needs assessment is to be done at 15, before ${inWords(due)}.`;
      return cannotTell([rule, assessmentUnknown], due);
    }
    const due = later(birthday(born, 16), standing.since);
    const adviser = adviserOn(person, on);
    const plan = latestRecorded(person, on, 'planOn');
    const lacking = [
      ...(plan.is === 'none' ? [`no pathway plan is recorded by ${plan.looked.source}`] : []),
      ...(adviser.is === 'none' ? [`no personal adviser is recorded by ${adviser.looked.source}`] : []),
    ];
    const rule = `A plan and a personal adviser are to be in place at 16, on ${inWords(due)}.`;
    if (lacking.length > 0) {
      const says = [rule, `On ${inWords(on)} ${lacking.join(', and ')}.`];
      return on > due ? overdue(says, due) : owed(says, due);
    }
    const unknown = [
      ...(plan.is === 'cannot-tell' ? ['No source read records pathway plans for them.'] : []),
      ...(adviser.is === 'cannot-tell'
        ? ['No source read records whether they have a personal adviser.']
        : []),
    ];
    return cannotTell([rule, ...(unknown.length > 0 ? unknown : ['Both are.']), assessmentUnknown], due);
  },
};
