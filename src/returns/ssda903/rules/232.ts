import { returnRule } from '../terms/all.ts';

export const rule232 = returnRule({
  code: '232',
  message: 'Sex unknown',
  means: 'The sex of this child is recorded as unknown.',
  why: 'The code is allowed, but the sex of a child in care is nearly always known, so DfE queries it.',
  mend: 'Record M or F where it is known. Where it is not, keep U and note why.',
  mender: 'social worker',
  reads: { Header: ['SEX'] },
  check: ({ Header }) => Header.filter(({ SEX }) => SEX === 'U'),
});
