import { returnRule } from '../terms/all.ts';

export const rule197a = returnRule({
  code: '197a',
  message: 'SDQ reason not needed',
  means: 'The child has both an SDQ score and a reason for having none.',
  why: 'The two contradict each other: nobody can tell whether the questionnaire was completed.',
  mend: 'If the questionnaire was completed keep the score and blank the reason; otherwise blank the score.',
  mender: 'health coordinator',
  reads: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },
  check: ({ OC2 }) => OC2.filter(({ SDQ_SCORE, SDQ_REASON }) => SDQ_SCORE !== '' && SDQ_REASON !== ''),
});
