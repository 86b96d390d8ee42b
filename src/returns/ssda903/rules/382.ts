import { returnRule, SHORT_BREAKS, TEMPORARY, withCode } from '../terms/all.ts';

export const rule382 = returnRule({
  code: '382',
  message: 'Respite child in a temporary placement',
  means: 'This child is on short breaks (V3 or V4) and in a temporary placement (T0 to T4).',
  why: 'A short break is itself a short time away from home; there is no ordinary placement to be away from.',
  mend:
    'Record the placement by its own type. ' +
    'If the child is not on short breaks, correct the legal status.',
  mender: 'social worker',
  reads: { Episodes: ['LS', 'PLACE'] },
  check: ({ Episodes }) => withCode(Episodes, 'LS', SHORT_BREAKS).filter(({ PLACE }) => TEMPORARY.has(PLACE)),
});
