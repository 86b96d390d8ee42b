import { casesOf } from '../testing/rule-case.ts';

const PrevPerm = [{ PREV_PERM: 'Z1' }];

export const cases = casesOf('634', [
  {
    says: 'the latest episode began on 31 March 2016',
    tables: { Episodes: [{ DECOM: '31/03/2016' }], PrevPerm },
    flags: { Episodes: [0], PrevPerm: [0] },
  },
  {
    says: 'the latest episode began on 1 April 2016',
    tables: { Episodes: [{ DECOM: '01/04/2016' }], PrevPerm },
  },
  {
    says: 'it began before this year, but long after 2016',
    tables: { Episodes: [{ DECOM: '31/03/2026' }], PrevPerm },
  },
  {
    says: 'an earlier episode began before 2016, a later one since',
    tables: { Episodes: [{ DECOM: '10/06/2016' }, { DECOM: '10/06/2015' }], PrevPerm },
  },
  {
    says: 'all episodes of the child are flagged, and the rows that say something',
    tables: {
      Episodes: [
        { DECOM: '10/06/2015' },
        { DECOM: '' },
        { CHILD: 'B', DECOM: '10/06/2015' },
        { DECOM: '10/06/2014' },
      ],
      PrevPerm: [{ LA_PERM: '823' }, { DOB: '01/06/2010' }, { DATE_PERM: 'ZZ/ZZ/2012' }],
    },
    flags: { Episodes: [0, 1, 3], PrevPerm: [0, 2] },
  },
  {
    says: 'nothing is given, or the child has no episode with a start',
    tables: {
      Episodes: [{ DECOM: '10/06/2015' }, { CHILD: 'B', DECOM: 'SOON' }],
      PrevPerm: [{ DOB: '01/06/2010' }, { CHILD: 'B', PREV_PERM: 'P1' }, { CHILD: 'C', PREV_PERM: 'P1' }],
    },
  },
]);
