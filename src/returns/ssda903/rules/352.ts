import { pairsOfChild, returnRule, withCode, yearsAfter } from '../terms/all.ts';

export const rule352 = returnRule({
  code: '352',
  message: 'Started to be looked after at 18 or over',
  means: 'This young person started to be looked after (S) on or after their eighteenth birthday.',
  why:
    'Only a child can start to be looked after. ' +
    'From eighteen, help is given to them as a care leaver or an adult.',
  mend:
    'Check the date of birth and the day on which the episode began. ' +
    'If both are right, take the episode out.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'RNE'] },
  *check({ Header, Episodes }) {
    for (const [episode, header] of pairsOfChild(withCode(Episodes, 'RNE', 'S'), Header)) {
      if (episode.DECOM.day >= yearsAfter(header.DOB.day, 18)) yield episode;
    }
  },
});
