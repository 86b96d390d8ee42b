import { returnRule, withNoCodeOf } from '../terms/all.ts';

export const rule196 = returnRule({
  code: '196',
  message: 'SDQ reason not valid',
  means: 'The reason for having no SDQ score is none of the codes SDQ1 to SDQ5. It may be left blank.',
  why: 'The reason tells a child whose age is the cause from one who refused, whose carer refused, or whose disability prevented it.',
  mend: 'Choose the reason: age, carer refused, the child’s disability, child refused, or other.',
  mender: 'health coordinator',
  reads: { OC2: ['SDQ_REASON'] },
  check: ({ OC2 }) => withNoCodeOf('SDQ_REASON', OC2, 'SDQ_REASON'),
});
