import { returnRule } from '../terms/all.ts';

export const rule192 = returnRule({
  code: '192',
  message: 'Intervention received missing',
  means: 'A substance misuse problem is recorded, and not whether the child received help with it.',
  why: 'The return asks of every child with such a problem whether an intervention followed.',
  mend: 'Record whether an intervention was received, 1 or 0. If there was no problem, correct that instead.',
  mender: 'health coordinator',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'] },
  check: ({ OC2 }) => OC2.filter((row) => row.SUBSTANCE_MISUSE === '1' && row.INTERVENTION_RECEIVED === ''),
});
