import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT14 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT14',
  message: 'OC2 DOB differs from Header',
  means: 'In the health and wellbeing record (OC2) this child has another date of birth than in Header.',
  reads: { Header: ['DOB'], OC2: ['DOB'] },
  check: ({ Header, OC2 }) => dobDiffers(OC2, Header),
});
