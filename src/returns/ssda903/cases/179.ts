import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('179', [
  {
    says: 'in the authority, in another, in Scotland, Wales and Northern Ireland',
    tables: {
      Episodes: [
        { PL_POST: 'AA1 1AA' },
        { PL_POST: 'bb11bb' },
        { PL_POST: 'SS1 1SS' },
        { PL_POST: 'WW1 1WW' },
        { PL_POST: 'NN1 1NN' },
      ],
    },
  },
  {
    says: 'the postcode is blank or on no list',
    tables: { Episodes: [{ PL_POST: '' }, { PL_POST: 'QQ9 9QQ' }, { HOME_POST: 'AA1 1AA' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'in England, but in no authority that the list names: it is outside',
    tables: { Episodes: [{ PL_POST: 'EE1 1EE' }] },
  },
  {
    says: 'the authority whose return it is was not given',
    tables: { Episodes: [{ PL_POST: 'AA1 1AA' }] },
    without: ['authority'],
    notRun: ['authority'],
  },
  {
    says: 'short breaks need none; an episode without a legal status does',
    tables: { Episodes: [{ LS: 'V3' }, { LS: 'V4' }, { LS: 'V2' }, { LS: '' }] },
    flags: { Episodes: [2, 3] },
  },
  {
    says: 'the list of postcodes was not given',
    tables: { Episodes: [{ PL_POST: '' }] },
    without: ['postcodes'],
    notRun: ['postcodes'],
  },
]);
