import { isIn, returnRule } from '../terms/all.ts';

export const ruleEPI = returnRule({
  code: 'EPI',
  message: 'Child has no episodes and no care leaver data (warning)',
  means:
    'Header names this child, and the return has neither an episode of care nor a birthday record of them.',
  why: 'A child is in the return for care in the year or as a care leaver: this one is counted as neither.',
  mend:
    'Add what is left out, or correct the id. ' +
    'If they were neither in care nor a care leaver, take them out of Header.',
  mender: 'returns officer',
  stage: 'warning',
  reads: { Header: ['CHILD'] },
  optional: { Episodes: ['CHILD'], OC3: ['CHILD'] },
  check: ({ Header, Episodes = [], OC3 = [] }) =>
    Header.filter(({ CHILD }) => !isIn(Episodes, CHILD) && !isIn(OC3, CHILD)),
});
