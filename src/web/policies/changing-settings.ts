import { allowed, type Policy } from './policy.ts';

/** Targets and local policy: for those who answer for the figures. */
export const changingTheSettings: Policy = {
  name: 'analyst and head of service, to change settings',
  decide: ({ viewer }) =>
    viewer.role === 'analyst' || viewer.role === 'head-of-service'
      ? allowed
      : {
          is: 'refused',
          what: 'You cannot change settings.',
          why: 'A target or an interval changes how the whole authority is seen. The head of service and the performance analyst change them.',
          whoCanChange: 'The head of service.',
          people: [],
        },
};
