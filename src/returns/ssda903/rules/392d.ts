import { returnRule } from '../terms/all.ts';

export const rule392d = returnRule({
  code: '392d',
  message: 'Home and placement postcodes the same',
  means: 'The placement has the same postcode as the child’s home, and is not one with parents (P1).',
  why: 'A child who is looked after away from home lives at another address: one postcode may have been copied.',
  mend:
    'Check both addresses. The postcodes may be the same ' +
    'where the child is placed with a neighbour or relative.',
  mender: 'placements team',
  reads: { Episodes: ['HOME_POST', 'PL_POST', 'PLACE'] },
  check: ({ Episodes }) =>
    Episodes.filter(
      ({ HOME_POST, PL_POST, PLACE }) => PLACE !== 'P1' && HOME_POST !== '' && HOME_POST === PL_POST,
    ),
});
