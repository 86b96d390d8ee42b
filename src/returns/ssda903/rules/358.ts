import { pairsOfChild, returnRule, withCode, yearsAfter } from '../terms/all.ts';

const YOUTH_JUSTICE = new Set(['J1', 'J2', 'J3']);

export const rule358 = returnRule({
  code: '358',
  message: 'Youth justice legal status under 10',
  means:
    'The legal status is one of youth justice (J1, J2 or J3) ' +
    'from a day on or before the child’s tenth birthday.',
  why:
    'A child under ten cannot be charged with an offence in England, ' +
    'so cannot be remanded, detained or sentenced.',
  mend: 'Check the date of birth, the start of the episode and the legal status, and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'LS'] },
  *check({ Header, Episodes }) {
    for (const [episode, header] of pairsOfChild(withCode(Episodes, 'LS', YOUTH_JUSTICE), Header)) {
      if (yearsAfter(header.DOB.day, 10) >= episode.DECOM.day) yield* [episode, header];
    }
  },
});
