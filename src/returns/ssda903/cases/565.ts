import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('565', [
  {
    says: 'a start without a type, even one that is no day',
    tables: { Missing: [{ MIS_START: '01/06/2026' }, { MIS_START: 'JUNE' }] },
    flags: { Missing: [0, 1] },
  },
  {
    says: 'a type is given, whether or not it is one of the codes',
    tables: {
      Missing: [
        { MISSING: 'M', MIS_START: '01/06/2026' },
        { MISSING: 'X', MIS_START: '01/06/2026' },
      ],
    },
  },
  { says: 'no start', tables: { Missing: [{ MISSING: '', MIS_END: '02/06/2026' }] } },
]);
