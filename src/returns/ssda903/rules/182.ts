import { allGiven, anyGiven, HEALTH_FIELDS, OTHER_YEARLY_FIELDS, returnRule } from '../terms/all.ts';

export const rule182 = returnRule({
  code: '182',
  message: '12-month health items incomplete',
  means:
    'Something is answered about this child’s year, but immunisations, teeth check, health assessment or ' +
    'substance misuse is blank.',
  why:
    'These four are asked of every child who was looked after for the whole year; any other answer says ' +
    'that this child was.',
  mend:
    'Fill in the blank ones from the health record. If the child was not looked after for the whole ' +
    'year, clear the other answers too.',
  mender: 'health coordinator',
  reads: { OC2: [...HEALTH_FIELDS, ...OTHER_YEARLY_FIELDS] },
  check: ({ OC2 }) =>
    OC2.filter((row) => anyGiven(row, OTHER_YEARLY_FIELDS) && !allGiven(row, HEALTH_FIELDS)),
});
