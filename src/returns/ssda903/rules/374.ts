import { placedBeforeAge, returnRule } from '../terms/all.ts';

export const rule374 = returnRule({
  code: '374',
  message: 'Residential employment under 14',
  means: 'This child lives where they are employed (P3) from a day before their fourteenth birthday.',
  why:
    'The return does not accept employment as a placement at that age: ' +
    'another type or another day was probably meant.',
  mend:
    'Check the date of birth, the day on which the placement began and its type, ' +
    'and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  check: ({ Header, Episodes }) => placedBeforeAge(Episodes, Header, { place: 'P3', age: 14 }),
});
