import { allowed, type Policy } from './policy.ts';

/** The return, or what was found in it, as files that leave Waymark: for those who send it, and who answer for it. */
export const takingTheReturnAway: Policy = {
  name: 'analyst and head of service, to take the return away',
  decide: ({ viewer }) =>
    viewer.role === 'analyst' || viewer.role === 'head-of-service'
      ? allowed
      : {
          is: 'refused',
          what: 'You cannot take the authority’s return away as a file.',
          why: 'It holds every looked-after child of the authority. The performance analyst and the head of service make it and send it.',
          whoCanChange: 'Ask the performance analyst for what you need from it.',
          people: [],
        },
};
