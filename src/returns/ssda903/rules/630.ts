import { returnRule, rowsOf } from '../terms/all.ts';

export const rule630 = returnRule({
  code: '630',
  message: 'Previous permanence information missing',
  means:
    'The child started to be looked after on or after 1 April, when the year began, and it is not said whether they had left care for a permanent home before, or where and when.',
  why: 'How many children come back into care after adoption, special guardianship or a child arrangements order is counted from it.',
  mend: 'Record the earlier permanence option with its authority and date, or Z1 where there was none. Of P4 (not known) neither authority nor date is asked.',
  mender: 'social worker',
  reads: { Episodes: ['DECOM', 'RNE'], PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  check: ({ Episodes, PrevPerm }, { start }) =>
    Episodes.filter(({ CHILD, DECOM, RNE }) => {
      if (RNE !== 'S' || !(DECOM.day >= start)) return false;
      const before = rowsOf(PrevPerm, CHILD);
      return before.length === 0 || before.some(isIncomplete);
    }),
});

function isIncomplete(row: {
  readonly PREV_PERM: string;
  readonly LA_PERM: string;
  readonly DATE_PERM: string;
}): boolean {
  if (row.PREV_PERM === 'Z1' || row.PREV_PERM === 'P4') return false;
  return row.PREV_PERM === '' || row.LA_PERM === '' || row.DATE_PERM === '';
}
