import { calendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Duty } from '../duty.ts';
import { cannotTell, met, notOwed, overdue, owed } from './answers.ts';
import { latestRecorded } from './latest-recorded.ts';
import { afterMove, latestMove } from './moves.ts';
import { owedTo } from './owed-to.ts';

const REVIEW_DAYS = 28;

/** A review, which need not be formal, about 28 days after any move. */
export const d4c: Duty = {
  id: 'D4c',
  title: 'Review the plan about 28 days after a move',
  kind: 'guidance',
  source: 'Children Act 1989 guidance volume 3, paragraph 4.15',
  inForceFrom: calendarDate('2011-04-01'),
  decide(circumstances) {
    const standing = owedTo(['R', 'FR', 'FR-PROG'], circumstances);
    if (!standing.owed) return standing.answer;
    const { person, on } = circumstances;
    const move = latestMove(person, on);
    if (move.is === 'cannot-tell') {
      return cannotTell(['Fewer than two extracts name their home, so no move can show.']);
    }
    if (move.is === 'none-seen') {
      return notOwed([
        'No move shows: the kind of home is the same in every extract.',
        'A move to another home of the same kind would not show.',
      ]);
    }
    const moved = `They moved after ${inWords(move.after)} and by ${inWords(move.by)} (${move.sources}).`;
    const plan = latestRecorded(person, on, 'planOn');
    if (plan.is === 'cannot-tell') {
      return cannotTell([moved, 'No source read records when their pathway plan was reviewed.']);
    }
    const answer = afterMove(move, plan.is === 'dated' ? plan.days : [], REVIEW_DAYS);
    if (answer.is === 'done') return met([moved, `A review or plan is of ${inWords(answer.day)}.`]);
    if (answer.is === 'perhaps-done') {
      const says = `A review or plan is of ${inWords(answer.day)}; whether that was after the move cannot be told.`;
      return cannotTell([moved, says]);
    }
    const none = `No review since is recorded by ${plan.looked.source}.`;
    const { earliest, latest } = answer;
    if (on <= earliest) return owed([moved, none], earliest);
    if (on > latest) return overdue([moved, none], latest);
    const between = `The 28 days after the move end between ${inWords(earliest)} and ${inWords(latest)}.`;
    return cannotTell([moved, none, between], latest);
  },
};
