import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT17 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT17',
  message: 'Reviews DOB differs from Header',
  means: 'In this review the child has another date of birth than in Header.',
  reads: { Header: ['DOB'], Reviews: ['DOB'] },
  check: ({ Header, Reviews }) => dobDiffers(Reviews, Header),
});
