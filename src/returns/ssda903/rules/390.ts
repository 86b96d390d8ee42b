import { ADOPTED, PLACED_FOR_ADOPTION, returnRule, withCode } from '../terms/all.ts';

export const rule390 = returnRule({
  code: '390',
  message: 'Adopted without an adoption placement',
  means:
    'Care ended with adoption (E11 or E12), and the placement before it was not one for adoption (A3 to A6).',
  why:
    'A looked-after child is placed with the adopters before they adopt; ' +
    'adoptions are followed from that placement on.',
  mend:
    'Record the day on which the child was placed for adoption as a new episode, ' +
    'also where they stayed with a carer.',
  mender: 'social worker',
  reads: { Episodes: ['PLACE', 'REC'] },
  check: ({ Episodes }) =>
    withCode(Episodes, 'REC', ADOPTED).filter(({ PLACE }) => !PLACED_FOR_ADOPTION.has(PLACE)),
});
