import { casesOf } from '../testing/rule-case.ts';

const Missing = [{ DOB: '10/06/2008', MIS_END: '10/06/2026' }];

export const cases = casesOf('580', [
  {
    says: 'care and the incident ended on the 18th birthday, for another reason or for none',
    tables: { Missing, Episodes: [{ DEC: '10/06/2026', REC: 'E5' }, { DEC: '10/6/2026' }] },
    flags: { Episodes: [0, 1] },
  },
  { says: 'for any other reason', tables: { Missing, Episodes: [{ DEC: '10/06/2026', REC: 'E8' }] } },
  {
    says: 'the episode ended the day before or the day after, or goes on',
    tables: {
      Missing,
      Episodes: [{ DEC: '09/06/2026', REC: 'X1' }, { DEC: '11/06/2026', REC: 'E5' }, { DECOM: '11/06/2026' }],
    },
  },
  {
    says: 'the incident ended the day before or the day after the birthday',
    tables: {
      Missing: [
        { DOB: '10/06/2008', MIS_END: '09/06/2026' },
        { DOB: '10/06/2008', MIS_END: '11/06/2026' },
      ],
      Episodes: [
        { DEC: '09/06/2026', REC: 'E5' },
        { DEC: '11/06/2026', REC: 'E5' },
      ],
    },
  },
  {
    says: 'born on 29 February: the birthday is 28 February in a common year',
    tables: {
      Missing: [{ DOB: '29/02/2008', MIS_END: '28/02/2026' }],
      Episodes: [{ DEC: '28/02/2026', REC: 'E5' }],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'another child’s incident, or one without an end or a date of birth',
    tables: {
      Missing: [
        { CHILD: 'B', DOB: '10/06/2008', MIS_END: '10/06/2026' },
        { DOB: '10/06/2008' },
        { MIS_END: '10/06/2026' },
      ],
      Episodes: [{ DEC: '10/06/2026', REC: 'E5' }, { DECOM: '01/04/2026' }],
    },
  },
  {
    says: 'one of two incidents ended on that day',
    tables: {
      Missing: [{ DOB: '10/06/2008', MIS_END: '05/05/2026' }, ...Missing],
      Episodes: [{ DEC: '10/06/2026', REC: 'E5' }],
    },
    flags: { Episodes: [0] },
  },
]);
