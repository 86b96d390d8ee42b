import { DOB_DIFFERS, dobDiffers, returnRule } from '../terms/all.ts';

export const ruleINT18 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT18',
  message: 'UASC DOB differs from Header',
  means: 'In the UASC table this child has another date of birth than in Header.',
  reads: { Header: ['DOB'], UASC: ['DOB'] },
  check: ({ Header, UASC }) => dobDiffers(UASC, Header),
});
