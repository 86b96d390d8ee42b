import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT16 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT16',
  message: 'PrevPerm DOB differs from Header',
  means: 'In PrevPerm this child has another date of birth than in Header.',
  reads: { Header: ['DOB'], PrevPerm: ['DOB'] },
  check: ({ Header, PrevPerm }) => dobDiffers(PrevPerm, Header),
});
