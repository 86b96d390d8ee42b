import { ADOPTED, pairsOfChild, returnRule, withCode, yearsAfter } from '../terms/all.ts';

export const rule386 = returnRule({
  code: '386',
  message: 'Adopted at 18 or over',
  means: 'Care ended with adoption (E11 or E12) on or after the eighteenth birthday.',
  why: 'Being looked after ends at eighteen, so that an adoption which ends care comes before that birthday.',
  mend: 'Check the date of birth, the day on which care ended and the reason, and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['REC', 'DEC'] },
  *check({ Header, Episodes }) {
    for (const [episode, header] of pairsOfChild(withCode(Episodes, 'REC', ADOPTED), Header)) {
      if (yearsAfter(header.DOB.day, 18) <= episode.DEC.day) yield episode;
    }
  },
});
