import { isValid, returnRule, workersInOrder } from '../terms/all.ts';

const LAST_DAYS = 5;

export const ruleSW11bSTG2 = returnRule({
  code: 'SW11bSTG2',
  message: 'SW episode ended just before 31 March with none following',
  means:
    'The child’s last social worker gave up the case between 26 and 31 March, and nobody took it after that.',
  why:
    'A child who is looked after has a social worker on 31 March; ' +
    'an end just before it, with nobody after, leaves none.',
  mend:
    'If the social worker went on, leave the end blank. ' +
    'If another took over, add them. If care ended too, it is right.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  *check({ SWEpisodes }, { end }) {
    for (const workers of workersInOrder(SWEpisodes).values()) {
      // A row without a start is the last only where no other has one.
      const last = workers.findLast(({ SW_DECOM }) => isValid(SW_DECOM)) ?? workers.at(-1);
      if (last === undefined) continue;
      const { day: ended } = last.SW_DEC;
      const followed = workers.some((worker) => worker !== last && worker.SW_DECOM.day >= ended);
      if (ended >= end - LAST_DAYS && ended <= end && !followed) yield last;
    }
  },
});
