import { casesOf } from '../testing/rule-case.ts';

const before = { DECOM: '01/04/2026', RNE: 'S', PLACE: 'U6', PL_POST: 'AA1 1AA' };
const away = { DECOM: '01/05/2026', RNE: 'P', PLACE: 'T1', PL_POST: 'BB1 1BB' };
const back = { DECOM: '10/05/2026', RNE: 'P', PLACE: 'U6', PL_POST: 'AA1 1AA' };

export const cases = casesOf('383', [
  { says: 'the child goes back', tables: { Episodes: [before, away, back] } },
  {
    says: 'it is not recorded as a change of placement',
    tables: { Episodes: [before, away, { ...back, RNE: 'T' }] },
    flags: { Episodes: [2] },
  },
  {
    says: 'the child goes to another type of placement',
    tables: { Episodes: [before, away, { ...back, PLACE: 'K2' }] },
    flags: { Episodes: [2] },
  },
  {
    says: 'the child goes to another postcode, or to one that is not given',
    tables: {
      Episodes: [
        before,
        away,
        { ...back, PL_POST: 'CC1 1CC' },
        { ...before, CHILD: 'B' },
        { ...away, CHILD: 'B' },
        { ...back, CHILD: 'B', PL_POST: '' },
      ],
    },
    flags: { Episodes: [2, 5] },
  },
  {
    says: 'both postcodes are blank',
    tables: { Episodes: [{ ...before, PL_POST: '' }, away, { ...back, PL_POST: '' }] },
  },
  {
    says: 'neither type of placement is given',
    tables: { Episodes: [{ ...before, PLACE: '' }, away, { ...back, PLACE: '' }] },
    flags: { Episodes: [2] },
  },
  {
    says: 'the move was not temporary',
    tables: { Episodes: [before, { ...away, PLACE: 'U3' }, { ...back, PLACE: 'K2' }] },
  },
  {
    says: 'the file has the episodes in another order',
    tables: {
      Episodes: [{ ...back, PLACE: 'K2', DECOM: '10/05/2026' }, { ...away, DECOM: '1/5/2026' }, before],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'the year opens with the temporary placement: only the change of placement can be asked for',
    tables: {
      Episodes: [away, { ...back, PLACE: 'K2' }, { ...away, CHILD: 'B' }, { ...back, CHILD: 'B', RNE: 'S' }],
    },
    flags: { Episodes: [3] },
  },
  {
    says: 'the episodes before and after are another child’s',
    tables: { Episodes: [{ ...before, CHILD: 'B' }, away, { ...back, CHILD: 'B', RNE: 'S' }] },
  },
]);
