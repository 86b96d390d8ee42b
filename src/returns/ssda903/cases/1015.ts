import { casesOf } from '../testing/rule-case.ts';

const own = { PLACE_PROVIDER: 'PR1', LS: 'C2', PLACE: 'K2', HOME_POST: 'AA1 1AA' };
const away = { ...own, PL_POST: 'BB1 1BB' };

export const cases = casesOf('1015', [
  { says: 'in the authority', tables: { Episodes: [{ ...own, PL_POST: 'AA1 2AA' }] } },
  { says: 'in another authority', tables: { Episodes: [away] }, flags: { Episodes: [0] } },
  {
    says: 'in Scotland, in England where no authority is found, on no list, and no postcode',
    tables: {
      Episodes: [
        { ...own, PL_POST: 'SS1 1SS' },
        { ...own, PL_POST: 'EE1 1EE' },
        { ...own, PL_POST: 'QQ9 9QQ' },
        { ...own, PL_POST: '' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'not the authority’s own, or nobody says whose',
    tables: {
      Episodes: [
        { ...away, PLACE_PROVIDER: 'PR2' },
        { ...away, PLACE_PROVIDER: '' },
      ],
    },
  },
  {
    says: 'short breaks, or no legal status',
    tables: {
      Episodes: [
        { ...away, LS: 'V3' },
        { ...away, LS: 'V4' },
        { ...away, LS: '' },
        { ...away, LS: 'V2' },
      ],
    },
    flags: { Episodes: [3] },
  },
  {
    says: 'fostering, adoption, K3 and a blank are not asked',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'K3', ''].map((PLACE) => ({
        ...away,
        PLACE,
      })),
    },
  },
  {
    says: 'other placements are',
    tables: { Episodes: ['K1', 'H5', 'R1', 'A2'].map((PLACE) => ({ ...away, PLACE })) },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'no postcodes were given, nor the authority',
    tables: { Episodes: [away] },
    without: ['postcodes', 'authority'],
    notRun: ['postcodes', 'authority'],
  },
]);
