import { returnRule, SHORT_BREAKS } from '../terms/all.ts';

export const rule392b = returnRule({
  code: '392b',
  message: 'Postcodes missing',
  means: 'The postcode of the child’s home, or that of the placement, is blank.',
  why: 'Where children are placed, and how far from home, is worked out from the two postcodes.',
  mend:
    'Add the missing postcode. ' +
    'It may stay blank for short breaks, and for a child who ever was an unaccompanied asylum-seeking child.',
  mender: 'placements team',
  reads: { Episodes: ['LS', 'HOME_POST', 'PL_POST'] },
  optional: { Header: [], UASC: [], Header_last: [], UASC_last: [] }, // who is an unaccompanied asylum-seeking child
  check: ({ Episodes }, { uasc }) =>
    Episodes.filter(
      ({ CHILD, LS, HOME_POST, PL_POST }) =>
        !SHORT_BREAKS.has(LS) && (HOME_POST === '' || PL_POST === '') && uasc.ever?.(CHILD) !== true,
    ),
});
