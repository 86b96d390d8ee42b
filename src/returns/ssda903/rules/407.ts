import { pairsOfChild, returnRule, withCode, yearsAfter } from '../terms/all.ts';

/** REC of special guardianship orders. */
const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(['E45', 'E46', 'E47', 'E48']);

export const rule407 = returnRule({
  code: '407',
  message: 'Special guardianship at 18 or over',
  means: 'Care ended with a special guardianship order (E45 to E48) after the eighteenth birthday.',
  why: 'A special guardianship order is made for a child under eighteen.',
  mend: 'Check the date of birth, the day on which care ended and the reason, and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DEC', 'REC'] },
  *check({ Header, Episodes }) {
    for (const [episode, header] of pairsOfChild(withCode(Episodes, 'REC', SPECIAL_GUARDIANSHIP), Header)) {
      if (yearsAfter(header.DOB.day, 18) < episode.DEC.day) yield* [episode, header];
    }
  },
});
