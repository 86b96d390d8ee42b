import { pairsOfChild, returnRule, withCode, yearsAfter } from '../terms/all.ts';

export const rule460 = returnRule({
  code: '460',
  message: 'Staying put under 18',
  means:
    'Care is said to end at 18 with the young person staying on with their carers, before the 18th birthday.',
  why: 'Until 18 the child is looked after; staying put is for those who stay with their carers after that.',
  mend: 'Check the date of birth and the day care ended; under 18, give the reason that care really ended.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DEC', 'REC'] },
  *check({ Header, Episodes }) {
    for (const [episode, { DOB }] of pairsOfChild(withCode(Episodes, 'REC', 'E17'), Header)) {
      if (yearsAfter(DOB.day, 18) > episode.DEC.day) yield episode;
    }
  },
});
