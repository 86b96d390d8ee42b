import { byDay, pairsOf, returnRule, workersInOrder } from '../terms/all.ts';

const DAYS_TO_HAND_OVER = 7;

export const ruleSW10STG2 = returnRule({
  code: 'SW10STG2',
  message: 'SW episode starts before the previous one ended',
  means: 'This social worker took the case more than seven days before the one before gave it up.',
  why:
    'Seven days are allowed for handing over; ' +
    'beyond that the child seems to have two allocated social workers.',
  mend:
    'Check the end of the earlier and the start of this one. ' +
    'At the first contact or a re-referral it may be right: then the reason of the change says so.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC', 'SW_REASON'] },
  *check({ SWEpisodes }) {
    for (const workers of workersInOrder(SWEpisodes).values()) {
      const inOrder = workers.toSorted(
        (a, b) => byDay(a.SW_DECOM.day, b.SW_DECOM.day) || byDay(a.SW_DEC.day, b.SW_DEC.day),
      );
      for (const { before, worker } of pairsOf(inOrder, (one, next) => ({ before: one, worker: next }))) {
        const earliest = before.SW_DEC.day - DAYS_TO_HAND_OVER;
        if (worker.SW_REASON !== 'FCONTA' && worker.SW_DECOM.day < earliest) yield worker;
      }
    }
  },
});
