import { anyGiven, returnRule } from '../terms/all.ts';

const INTERVENTIONS = ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'] as const;

export const rule193 = returnRule({
  code: '193',
  message: 'Intervention data without misuse',
  means: 'Help with substance misuse is recorded as received or offered, though no misuse is recorded.',
  why: 'Help is counted only among children with a substance misuse problem.',
  mend: 'If there was a problem, set SUBSTANCE_MISUSE to 1. If not, blank both intervention fields.',
  mender: 'health coordinator',
  reads: { OC2: ['SUBSTANCE_MISUSE', ...INTERVENTIONS] },
  check: ({ OC2 }) =>
    OC2.filter((row) => ['', '0'].includes(row.SUBSTANCE_MISUSE) && anyGiven(row, INTERVENTIONS)),
});
