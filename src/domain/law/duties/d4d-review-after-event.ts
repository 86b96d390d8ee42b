import { calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { cannotTell, met, owed } from './answers.ts';
import { extractName, latestRecorded } from './latest-recorded.ts';
import { owedTo } from './owed-to.ts';

const unrecorded =
  'No source records a charge, a risk of eviction, a concern about their own child, or that they asked for a review.';

/**
 * A review is brought forward when they are charged, may lose their home, there is concern about their own child, or
 * they ask. Of these the extracts show one only: a home recorded as no fixed abode.
 */
export const d4d: Duty = {
  id: 'D4d',
  title: 'Bring a review forward after an event',
  kind: 'guidance',
  source: 'Children Act 1989 guidance volume 3, paragraphs 4.16 and 4.17',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const homes = person.leavingCare.filter(({ on: day, row }) => day <= on && row?.home !== undefined);
    const settled = homes.findLastIndex(({ row }) => row?.home !== 'S');
    const first = homes[settled + 1];
    if (first === undefined) return cannotTell([unrecorded]);
    const homeless = `${extractName(first)} records them as having no fixed abode.`;
    const plan = latestRecorded(person, on, 'planOn');
    if (plan.is === 'cannot-tell') {
      return cannotTell([homeless, 'No source read records when their pathway plan was reviewed.']);
    }
    if (plan.is === 'dated' && plan.day >= first.on) {
      return met([homeless, `The plan was reviewed on ${inWords(plan.day)}.`]);
    }
    const none = `No review since is recorded by ${plan.looked.source}. The guidance names no number of days.`;
    return owed([homeless, none], null);
  },
};
