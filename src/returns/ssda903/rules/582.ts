import { ADOPTED, returnRule, rowsOf, withCode } from '../terms/all.ts';

export const rule582 = returnRule({
  code: '582',
  message: 'Adoption date equals matching date',
  means: 'The child was adopted on the very day on which they were matched with the adopters.',
  why: 'A child is matched first and adopted by a court later: one of the two dates was put in for the other.',
  mend: 'Look up the date of the adoption order and the date of the match, and correct the one that is wrong.',
  mender: 'adoption worker',
  reads: { Episodes: ['DEC', 'REC'], AD1: ['DATE_MATCH'] },
  check: ({ Episodes, AD1 }) =>
    withCode(Episodes, 'REC', ADOPTED).filter(({ CHILD, DEC }) =>
      rowsOf(AD1, CHILD).some(({ DATE_MATCH }) => DATE_MATCH.day === DEC.day),
    ),
});
