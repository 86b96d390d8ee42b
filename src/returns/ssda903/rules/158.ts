import { returnRule } from '../terms/all.ts';

export const rule158 = returnRule({
  code: '158',
  message: 'Intervention offered given although received',
  means:
    'The return says that this child received help for substance misuse, and yet answers whether help ' +
    'was offered.',
  why: 'Whether help was offered is asked only where none was received.',
  mend: 'Clear the answer on the offer. If no help was received, change that answer to 0.',
  mender: 'health coordinator',
  reads: { OC2: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] },
  check: ({ OC2 }) =>
    OC2.filter(
      ({ INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
        INTERVENTION_RECEIVED === '1' && INTERVENTION_OFFERED !== '',
    ),
});
