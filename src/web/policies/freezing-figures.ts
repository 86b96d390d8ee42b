import { allowed, type Policy } from './policy.ts';

/** Freezing figures for good: for those who answer for them. */
export const freezingFigures: Policy = {
  name: 'analyst and head of service, to freeze figures',
  decide: ({ viewer }) =>
    viewer.role === 'analyst' || viewer.role === 'head-of-service'
      ? allowed
      : {
          is: 'refused',
          what: 'You cannot freeze figures.',
          why: 'A frozen figure stands for the authority and never changes. The performance analyst and the head of service freeze them.',
          whoCanChange: 'Ask the performance analyst to freeze a day.',
          people: [],
        },
};
