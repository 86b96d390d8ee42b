import { returnRule } from '../check/rule.ts';
import { DOB_DIFFERS, dobDiffers } from '../terms/differs-from-header.ts';

export const ruleINT17 = returnRule({
  ...DOB_DIFFERS,
  code: 'INT17',
  message: 'Reviews DOB differs from Header',
  means: 'In this review the child has another date of birth than in Header.',
  reads: { Header: ['DOB'], Reviews: ['DOB'] },
  check: ({ Header, Reviews }) => dobDiffers(Reviews, Header),
});
