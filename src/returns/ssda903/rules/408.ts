import { returnRule, withCode } from '../terms/all.ts';

/** PLACE of placements for adoption that rest on a placement order. */
const UNDER_AN_ORDER: ReadonlySet<string> = new Set(['A5', 'A6']);

export const rule408 = returnRule({
  code: '408',
  message: 'Adoption placement order without legal status E1',
  means:
    'The child is placed for adoption under a placement order (A5 or A6), ' +
    'and the legal status is not that (E1).',
  why: 'The two say the same thing twice: A5 and A6 are placements under a placement order.',
  mend:
    'If the court made a placement order, record E1. ' +
    'If parents gave consent, record A3 or A4 as the placement.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'LS'] },
  check: ({ Episodes }) => withCode(Episodes, 'PLACE', UNDER_AN_ORDER).filter(({ LS }) => LS !== 'E1'),
});
