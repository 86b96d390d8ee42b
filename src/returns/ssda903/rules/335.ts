import { ADOPTED, pairsOfChild, returnRule } from '../terms/all.ts';

/** PLACE for adoption with the foster carer, and with others; A1 and A2 are of years past. */
const WITH_CARER: ReadonlySet<string> = new Set(['A2', 'A3', 'A5']);
const WITH_OTHERS: ReadonlySet<string> = new Set(['A1', 'A4', 'A6']);

export const rule335 = returnRule({
  code: '335',
  message: 'Foster-carer adopter flag inconsistent with placement',
  means:
    'Whether the foster carers adopted the child does not agree with the last placement before adoption.',
  why: 'How many children are adopted by those who fostered them is counted from this.',
  mend: 'With A3 and A5 the carers adopted and FOSTER_CARE is 1; with A4 and A6, 0. Correct the wrong one.',
  mender: 'adoption worker',
  reads: { Episodes: ['PLACE', 'REC'], AD1: ['FOSTER_CARE'] },
  *check({ Episodes, AD1 }) {
    const adopted = Episodes.filter(({ REC }) => REC === 'E1' || ADOPTED.has(REC));
    for (const [episode, adoption] of pairsOfChild(adopted, AD1)) {
      const { PLACE } = episode;
      const { FOSTER_CARE } = adoption;
      const denied = WITH_CARER.has(PLACE) && FOSTER_CARE === '0';
      if (denied || (WITH_OTHERS.has(PLACE) && FOSTER_CARE === '1')) yield* [episode, adoption];
    }
  },
});
