import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT11 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT11',
  message: 'AD1 DOB differs from Header',
  means: 'In AD1 this child has another date of birth than in Header.',
  reads: { Header: ['DOB'], AD1: ['DOB'] },
  check: ({ Header, AD1 }) => dobDiffers(AD1, Header),
});
