import { numberIn, returnRule } from '../terms/all.ts';

const isScore = (score: number): boolean => Number.isInteger(score) && score >= 0 && score <= 40;

export const rule180 = returnRule({
  code: '180',
  message: 'SDQ score not valid',
  means: 'The SDQ score is not a whole number from 0 to 40.',
  why: 'The questionnaire adds up to 40 at most, and the average score is published.',
  mend:
    'Check the total of the questionnaire that the carer filled in. If there is none, leave the score ' +
    'blank and give the reason.',
  mender: 'health coordinator',
  reads: { OC2: ['SDQ_SCORE'] },
  check: ({ OC2 }) => OC2.filter(({ SDQ_SCORE }) => SDQ_SCORE !== '' && !isScore(numberIn(SDQ_SCORE))),
});
