import { anyGiven, returnRule } from '../terms/all.ts';

export const rule635 = returnRule({
  code: '635',
  message: 'Permanence details without an option',
  means:
    'An authority or a date of earlier permanence is given, but the option is blank or says that there was none (Z1).',
  why: 'Authority and date belong to an adoption, a special guardianship or a child arrangements order.',
  mend: 'Give the option that the details belong to, or take the details out.',
  mender: 'social worker',
  reads: { PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  // The common checker looks at blanks alone.
  check: ({ PrevPerm }) =>
    PrevPerm.filter(
      (row) => (row.PREV_PERM === 'Z1' || row.PREV_PERM === '') && anyGiven(row, ['LA_PERM', 'DATE_PERM']),
    ),
});
