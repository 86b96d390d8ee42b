import { pairsOfChild, returnRule } from '../terms/all.ts';

export const rule348 = returnRule({
  code: '348',
  message: 'Previously reported as died',
  means: 'Last year’s return said that this young person had died; this year’s does not.',
  why: 'One of the two years is wrong about whether the young person is alive.',
  mend: 'Check at once which. If they died, IN_TOUCH is DIED; if not, keep this and put last year’s right.',
  mender: 'returns officer',
  reads: { OC3: ['IN_TOUCH'], OC3_last: ['IN_TOUCH'] },
  *check({ OC3, OC3_last }) {
    for (const [now, last] of pairsOfChild(OC3, OC3_last)) {
      if (last.IN_TOUCH === 'DIED' && now.IN_TOUCH !== 'DIED') yield now;
    }
  },
});
