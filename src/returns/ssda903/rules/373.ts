import { placedBeforeAge, returnRule } from '../terms/all.ts';

export const rule373 = returnRule({
  code: '373',
  message: 'Residential school under 4',
  means: 'This child is placed in a residential school (S1) from a day before their fourth birthday.',
  why:
    'Children of that age are not yet at school: ' +
    'another type of placement, or another day, was probably meant.',
  mend:
    'Check the date of birth, the day on which the placement began and its type, ' +
    'and correct the wrong one.',
  mender: 'social worker',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  check: ({ Header, Episodes }) => placedBeforeAge(Episodes, Header, { place: 'S1', age: 4 }),
});
