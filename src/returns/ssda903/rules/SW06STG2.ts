import { returnRule } from '../terms/all.ts';

export const ruleSW06STG2 = returnRule({
  code: 'SW06STG2',
  message: 'SW start after year end',
  means: 'This social worker took the case after 31 March, the end of the return’s year.',
  why: 'The return tells who was responsible up to 31 March; a later change belongs to the next one.',
  mend: 'Check the day. If it is right, take the row out of this return: the next year’s will have it.',
  mender: 'social worker',
  stage: '2',
  reads: { SWEpisodes: ['SW_DECOM'] },
  check: ({ SWEpisodes }, { end }) => SWEpisodes.filter(({ SW_DECOM }) => SW_DECOM.day > end),
});
