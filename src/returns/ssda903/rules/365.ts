import { countedEnd, returnRule, withCode } from '../terms/all.ts';

export const rule365 = returnRule({
  code: '365',
  message: 'Respite placement over 17 days',
  means: 'This short break (V3) lasts more than 17 days.',
  why:
    'No stay in a series of short breaks is longer than 17 days; ' +
    'a longer one is care in the ordinary way.',
  mend:
    'Check both days: without an end the stay counts to 31 March. ' +
    'If it was longer, correct the legal status.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  check: ({ Episodes }, { end }) =>
    withCode(Episodes, 'LS', 'V3').filter((episode) => countedEnd(episode, end) > episode.DECOM.day + 17),
});
