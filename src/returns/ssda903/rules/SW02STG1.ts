import { returnRule } from '../terms/all.ts';

const LEAST = 4;

export const ruleSW02STG1 = returnRule({
  code: 'SW02STG1',
  message: 'Social worker ID format',
  means: 'The social worker’s id is blank, has fewer than four characters, or begins with neither SW nor XX.',
  why: 'The id tells one social worker from another: changes of social worker are counted by it.',
  mend: 'Enter the registration number, which begins with SW. Ids that begin with XX are taken too.',
  mender: 'returns officer',
  stage: '1',
  reads: { SWEpisodes: ['SW_ID'] },
  check: ({ SWEpisodes }) =>
    SWEpisodes.filter(({ SW_ID }) => SW_ID.length < LEAST || !/^(?:SW|XX)/.test(SW_ID)),
});
