import { returnRule } from '../terms/all.ts';

export const rule232 = returnRule({
  code: '232',
  message: 'Sex unknown',
  means: 'The sex of this child is recorded as unknown.',
  why: 'The code is allowed, but DfE asks whether the sex could not be found out.',
  mend: 'Record M or F where it is known. Where it is not, keep U and note why.',
  mender: 'social worker',
  reads: { Header: ['SEX'] },
  check: ({ Header }) => Header.filter(({ SEX }) => SEX === 'U'),
});
