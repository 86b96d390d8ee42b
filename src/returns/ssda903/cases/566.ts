import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('566', [
  {
    says: 'an end without a type, even one that is no day',
    tables: { Missing: [{ MIS_END: '02/06/2026' }, { MIS_END: 'JUNE' }] },
    flags: { Missing: [0, 1] },
  },
  {
    says: 'a type is given, whether or not it is one of the codes',
    tables: {
      Missing: [
        { MISSING: 'A', MIS_END: '02/06/2026' },
        { MISSING: 'X', MIS_END: '02/06/2026' },
      ],
    },
  },
  { says: 'no end', tables: { Missing: [{ MISSING: '', MIS_START: '01/06/2026' }] } },
]);
