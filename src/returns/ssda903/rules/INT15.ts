import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT15 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT15',
  message: 'OC3 DOB differs from Header',
  means: 'In the birthday record (OC3) this young person has another date of birth than in Header.',
  reads: { Header: ['DOB'], OC3: ['DOB'] },
  check: ({ Header, OC3 }) => dobDiffers(OC3, Header),
});
