import { returnRule } from '../terms/all.ts';

export const rule159 = returnRule({
  code: '159',
  message: 'Intervention offered missing',
  means:
    'This child has a substance misuse problem and received no help for it, and whether help was offered ' +
    'is blank.',
  why: 'Without it nobody can tell help that was turned down from help that was never offered.',
  mend:
    'Answer whether help was offered: 1 or 0. If help was received, or there was no problem, correct ' +
    'those answers.',
  mender: 'health coordinator',
  reads: { OC2: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  check: ({ OC2 }) =>
    OC2.filter(
      ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
        SUBSTANCE_MISUSE === '1' && INTERVENTION_RECEIVED === '0' && INTERVENTION_OFFERED === '',
    ),
});
