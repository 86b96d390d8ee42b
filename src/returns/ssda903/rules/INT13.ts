import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT13 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT13',
  message: 'Missing DOB differs from Header',
  means: 'In this time missing or away the child has another date of birth than in Header.',
  reads: { Header: ['DOB'], Missing: ['DOB'] },
  check: ({ Header, Missing }) => dobDiffers(Missing, Header),
});
