import { isCode, returnRule } from '../terms/all.ts';

export const rule633 = returnRule({
  code: '633',
  message: 'LA of previous permanence not valid',
  means:
    'The authority that made the earlier permanence arrangement is not given by one of DfE’s three-figure numbers, nor by WAL, SCO, NIR or NUK.',
  why: 'It says which authority looked after the child before the permanent home.',
  mend: 'Give the three-figure number of the English authority, WAL, SCO or NIR for the other nations, NUK outside the United Kingdom, or 999 where it cannot be found out.',
  mender: 'social worker',
  reads: { PrevPerm: ['LA_PERM'] },
  // The common checker's list stands at 2018: it rejects the authorities made since.
  check: ({ PrevPerm }, { authorityNumbers }) =>
    PrevPerm.filter(
      ({ LA_PERM }) => LA_PERM !== '' && !isCode('LA_PERM', LA_PERM) && !authorityNumbers.has(LA_PERM),
    ),
});
