import { placedBeforeAge, returnRule } from '../terms/all.ts';

export const rule372 = returnRule({
  code: '372',
  message: 'Youth custody under 10',
  means:
    'This child is in a young offender institution or prison (R5) from a day before their tenth birthday.',
  why: 'A child under ten cannot be charged with an offence in England, so cannot be in custody.',
  mend:
    'Check the date of birth, the day on which the placement began and its type, ' +
    'and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  check: ({ Header, Episodes }) => placedBeforeAge(Episodes, Header, { place: 'R5', age: 10 }),
});
