import { returnRule } from '../terms/all.ts';

export const rule301 = returnRule({
  code: '301',
  message: 'DOB after year end',
  means: 'The date of birth is later than 31 March, the last day of the year.',
  why: 'Nobody who was not yet born can be in this year’s return.',
  mend: 'Correct the date of birth. A child born after 31 March belongs in next year’s return.',
  mender: 'social worker',
  reads: { Header: ['DOB'] },
  check: ({ Header }, { end }) => Header.filter(({ DOB }) => DOB.day > end),
});
