import { episodesInOrder, isGiven, isIn, isValid, LEAVER_FIELDS, returnRule } from '../terms/all.ts';

export const rule1010 = returnRule({
  code: '1010',
  message: 'Open episode last year but none this year',
  means:
    'Last year’s return left this young person in care; ' +
    'this year’s has a birthday record and no episode of them.',
  why:
    'Whoever was in care on 31 March begins the new year in care; ' +
    'the end of that care is now in neither return.',
  mend:
    'Add the episode that was open to this year’s Episodes, ' +
    'with the day and reason of its end if it has ended.',
  mender: 'returns officer',
  reads: { OC3: [], Episodes: [], Episodes_last: ['DECOM', 'DEC'] },
  marks: { OC3: LEAVER_FIELDS },
  check({ OC3, Episodes, Episodes_last }) {
    const lastYear = episodesInOrder(Episodes_last.filter(({ DECOM }) => isValid(DECOM)));
    return OC3.filter(({ CHILD }) => {
      const latest = lastYear.get(CHILD)?.at(-1);
      return latest !== undefined && !isGiven(latest.DEC) && !isIn(Episodes, CHILD);
    });
  },
});
