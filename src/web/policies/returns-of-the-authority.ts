import { allowed, type Policy } from './policy.ts';

/** The statutory return, with every child of the authority in it: for those who make it, and who answer for it. */
export const returnsOfTheAuthority: Policy = {
  name: 'analyst and head of service, for the return',
  decide: ({ viewer }) =>
    viewer.role === 'analyst' || viewer.role === 'head-of-service'
      ? allowed
      : {
          is: 'refused',
          what: 'You cannot check the authority’s return.',
          why: 'A return holds every looked-after child of the authority, far more than those whom you or your team support. The performance analyst and the head of service check it.',
          whoCanChange: 'The head of service can tell you what was found about the young people you support.',
          people: [],
        },
};
